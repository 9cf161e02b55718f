package org.sangam.app.account.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.notification.Token;
import org.sangam.app.web.Viewer;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A request by somebody who is signed in, with the token that shows it. */
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Viewer viewer;
    private final transient Token token;

    SignedIn(Viewer viewer, Token token) {
        super(List.of());
        this.viewer = viewer;
        this.token = token;
        setAuthenticated(true);
    }

    @Override
    public Viewer getPrincipal() {
        return viewer;
    }

    @Override
    public Token getCredentials() {
        return token;
    }

    @Override
    public String getName() {
        return viewer.getClass().getSimpleName();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && token.sameAs(that.token);
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }
}
