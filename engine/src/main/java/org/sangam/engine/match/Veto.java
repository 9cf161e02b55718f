package org.sangam.engine.match;

import java.util.Map;

/** Why a pair is not a match at all, whatever else speaks for it. Code and arguments, like a {@link Reason}. */
public record Veto(String code, Reason.Side side, Map<String, Object> arguments) {}
