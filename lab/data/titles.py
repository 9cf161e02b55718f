#!/usr/bin/env python3
"""Makes the files of `bin/sangam eval titles` from vacancy titles and an occupation taxonomy.

usage: titles.py FOLDER OUT

FOLDER holds jobbert/titles.csv (vacancyTitle, conceptUri) and esco/esco-*-classification.zip.
OUT gets queries.tsv; names.tsv with qrels-names (one preferred name an occupation); aliases.tsv with
qrels-aliases and concepts.tsv (every name). Nothing of it belongs into the repository.
"""
import csv
import glob
import io
import os
import sys
import zipfile

if len(sys.argv) != 3:
    sys.exit(__doc__)
folder, out = sys.argv[1:]
csv.field_size_limit(10**9)
archives = glob.glob(os.path.join(folder, "esco", "esco-*-classification.zip"))
if not archives:
    sys.exit(f"There is no esco/esco-*-classification.zip in {folder}; give the folder that holds both data sets.")
with zipfile.ZipFile(archives[0]) as archive:
    table = io.TextIOWrapper(archive.open("occupations_en.csv"), "utf-8")
    occupations = list(csv.DictReader(table))
with open(os.path.join(folder, "jobbert", "titles.csv"), encoding="utf-8") as table:
    vacancies = [(" ".join(row["vacancyTitle"].split()), row["conceptUri"]) for row in csv.DictReader(table)]

aliases = {}
names = {}
for row in occupations:
    uri = row["conceptUri"]
    names[uri] = row["preferredLabel"].strip()
    labels = [names[uri]] + [label.strip() for label in row["altLabels"].split("\n")]
    aliases[uri] = list({label.lower(): label for label in labels if label}.values())


def write(name, lines):
    os.makedirs(out, exist_ok=True)
    with open(os.path.join(out, name), "w", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in lines)


ids = {uri: f"o{i}" for i, uri in enumerate(names)}
queries = [(f"q{i}", title, uri) for i, (title, uri) in enumerate(vacancies) if title and uri in ids]
write("queries.tsv", (f"{number}\t{title}" for number, title, _ in queries))
write("names.tsv", (f"{ids[uri]}\t{name}" for uri, name in names.items()))
write("qrels-names", (f"{number} 0 {ids[uri]} 1" for number, _, uri in queries))
numbered = [(f"{ids[uri]}.{i}", label, uri) for uri in aliases for i, label in enumerate(aliases[uri])]
write("aliases.tsv", (f"{number}\t{label}" for number, label, _ in numbered))
write("concepts.tsv", (f"{number}\t{ids[uri]}" for number, _, uri in numbered))
write(
    "qrels-aliases",
    (f"{number} 0 {ids[uri]}.{i} 1" for number, _, uri in queries for i in range(len(aliases[uri]))),
)
