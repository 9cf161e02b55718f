package org.sangam.app.web;

import java.util.concurrent.TimeUnit;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Serves what {@link Assets} holds. */
@Controller
class AssetFiles {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(365, TimeUnit.DAYS).cachePublic().immutable();

    @GetMapping("/assets/{file}")
    @OpenTo(OpenTo.Who.EVERYONE)
    ResponseEntity<ByteArrayResource> show(
            @PathVariable String file,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        return Assets.at(file)
                .map(asset -> answer(asset, encodings.contains("gzip")))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<ByteArrayResource> answer(Assets.Asset asset, boolean gzip) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .varyBy(HttpHeaders.ACCEPT_ENCODING);
        return gzip && asset.packed() != null
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.packed())
                : answer.body(asset.bytes());
    }
}
