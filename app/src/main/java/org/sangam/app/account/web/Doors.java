package org.sangam.app.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Lets requests through to the controllers that are {@link OpenTo} their viewer, and to the files every page needs. All
 * else is closed: a route somebody forgot to open is noticed by the first who tries it.
 */
@Component
class Doors implements AuthorizationManager<RequestAuthorizationContext>, SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(Doors.class);

    /** Set on a request that no controller answers, so that it is told so instead of being asked to sign in. */
    static final String NOWHERE = Doors.class.getName() + ".nowhere";

    /** Files: the same for everybody, and nothing else is ever kept beside them. */
    private static final List<String> FILES = List.of("/favicon.ico");

    private final RequestMappingHandlerMapping routes;
    private volatile List<Door> doors = List.of();

    Doors(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    /** A route and whom it admits; nobody when {@code open} is empty. */
    record Door(PathPattern path, Set<RequestMethod> methods, List<Who> open, String handler) {

        boolean leadsTo(PathContainer asked, String method) {
            return (methods.isEmpty() || methods.stream().anyMatch(ours -> answers(ours, method)))
                    && path.matches(asked);
        }

        boolean admits(Viewer viewer) {
            return open.stream().anyMatch(who -> who.admits(viewer));
        }

        private static boolean answers(RequestMethod ours, String asked) {
            return ours.name().equals(asked) || (ours == RequestMethod.GET && asked.equals("HEAD"));
        }
    }

    /** Finds every route once all controllers are there; the more exact path comes first, as it does in answering. */
    @Override
    public void afterSingletonsInstantiated() {
        List<Door> found = new ArrayList<>(files());
        routes.getHandlerMethods().forEach((route, handler) -> found.addAll(doors(route, handler)));
        found.sort(Comparator.comparing(Door::path, PathPattern.SPECIFICITY_COMPARATOR));
        found.stream()
                .filter(door ->
                        door.open().isEmpty() && !door.path().getPatternString().equals("/error"))
                .forEach(door ->
                        log.warn("{} is closed: {} does not say whom it is open to", door.path(), door.handler()));
        doors = List.copyOf(found);
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> asking, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        Optional<Door> door = door(request);
        if (door.isEmpty()) {
            request.setAttribute(NOWHERE, true);
            return new AuthorizationDecision(false);
        }
        boolean everyone = door.get().open().contains(Who.EVERYONE);
        return new AuthorizationDecision(everyone || door.get().admits(viewer(asking.get())));
    }

    /** All of them, for the test that holds them against the list of who may go where. */
    List<Door> all() {
        return doors;
    }

    private Optional<Door> door(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
        return doors.stream()
                .filter(door -> door.leadsTo(path, request.getMethod()))
                .findFirst();
    }

    private static Viewer viewer(@Nullable Authentication asking) {
        return asking instanceof SignedIn signedIn ? signedIn.getPrincipal() : new Viewer.Visitor();
    }

    private static List<Door> files() {
        return FILES.stream()
                .map(PathPatternParser.defaultInstance::parse)
                .map(path -> new Door(path, Set.of(RequestMethod.GET), List.of(Who.EVERYONE), "files"))
                .toList();
    }

    private static List<Door> doors(RequestMappingInfo route, HandlerMethod handler) {
        OpenTo open = handler.getMethodAnnotation(OpenTo.class);
        List<Who> who = open == null ? List.of() : List.of(open.value());
        Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
        return route.getPathPatternsCondition() == null
                ? List.of()
                : route.getPathPatternsCondition().getPatterns().stream()
                        .map(path -> new Door(path, methods, who, handler.getShortLogMessage()))
                        .toList();
    }
}
