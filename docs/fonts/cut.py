#!/usr/bin/env python3
"""Cuts the fonts that the pages serve from their npm packages: run once, the results are committed.

    npm install @fontsource/mukta@5.3.0 @fontsource-variable/source-serif-4@5.3.1
    python3 docs/fonts/cut.py node_modules app/src/main/resources/org/sangam/app/web/font

Needs fonttools and brotli. Latin is cut to what English and the names in it use, with the rupee sign merged in, so that
a page needs one file per weight. The serif is cut from its variable form to 400 and 600, and renamed because its
licence reserves the name "Source". Devanagari keeps all its shaping.
"""
import sys
import tempfile
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger, Options
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x100), 0x131, 0x152, 0x153,
         0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2022, 0x2026, 0x2212, 0x20AC]
RUPEE = [0x20B9]
DEVANAGARI = [*range(0x900, 0x980), 0x200C, 0x200D, 0x25CC, *RUPEE, *range(0xA830, 0xA83A)]


def opened(path):
    font = TTFont(path)
    font.flavor = None
    return font


def cut(font, points, features):
    options = subset.Options()
    options.hinting = False
    options.layout_features = features
    options.name_IDs = [1, 2, 13, 14]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=points)
    subsetter.subset(font)
    return font


def merged(fonts, folder):
    paths = []
    for number, font in enumerate(fonts):
        paths.append(str(Path(folder) / f"{number}.ttf"))
        font.save(paths[-1])
    return Merger(options=Options(drop_tables=["GDEF"])).merge(paths)


def keep(font, family, path):
    for record in font["name"].names:
        if record.nameID == 1:
            record.string = family
    font.flavor = "woff2"
    font.save(path)
    print(path.name, path.stat().st_size)


def main(packages, target):
    mukta = Path(packages) / "@fontsource/mukta/files"
    serif = Path(packages) / "@fontsource-variable/source-serif-4/files"
    with tempfile.TemporaryDirectory() as folder:
        for weight in (400, 600):
            latin = cut(opened(mukta / f"mukta-latin-{weight}-normal.woff2"), LATIN, ["kern", "tnum"])
            rupee = cut(opened(mukta / f"mukta-latin-ext-{weight}-normal.woff2"), RUPEE, [])
            keep(merged([latin, rupee], folder), "Mukta", Path(target) / f"mukta-{weight}.woff2")

            deva = cut(opened(mukta / f"mukta-devanagari-{weight}-normal.woff2"), DEVANAGARI, ["*"])
            keep(deva, "Mukta", Path(target) / f"mukta-deva-{weight}.woff2")

            pieces = []
            for name, points in (("latin", LATIN), ("latin-ext", RUPEE)):
                variable = opened(serif / f"source-serif-4-{name}-wght-normal.woff2")
                fixed = instancer.instantiateVariableFont(variable, {"wght": weight})
                pieces.append(cut(fixed, points, ["kern", "liga"]))
            keep(merged(pieces, folder), "Sangam Document", Path(target) / f"document-{weight}.woff2")


if __name__ == "__main__":
    main(*sys.argv[1:])
