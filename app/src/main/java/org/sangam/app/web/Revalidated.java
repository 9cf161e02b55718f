package org.sangam.app.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * An answer that is the same for everybody and may be kept by anybody, who asks each time whether it still holds. So what
 * is taken away is gone at the next request, and what did not change costs no bytes.
 */
public final class Revalidated {

    private Revalidated() {}

    /** The bytes, or 304 for a reader who has them. */
    public static ResponseEntity<byte[]> of(ServletWebRequest request, MediaType type, byte[] bytes) {
        String tag = tag(bytes);
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304).eTag(tag).cacheControl(kept()).build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(kept())
                .contentType(type)
                .body(bytes);
    }

    public static CacheControl kept() {
        return CacheControl.noCache().cachePublic();
    }

    /** Weak, because the same bytes may leave compressed or not. */
    public static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\""
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(digest)
                            .substring(0, 22) + "\"";
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
