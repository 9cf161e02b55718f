package org.sangam.engine.role;

import java.util.List;
import java.util.Map;

/**
 * A kind of work that people move about in without learning a new trade, such as back-end development.
 *
 * @param id stable and readable; what is stored
 * @param name as it stands in a sentence, such as {@code back-end development}
 * @param titles what its titles say, in small letters, most telling words only
 * @param near other families by id, and how near in thousandths; the relation runs both ways
 */
public record Family(String id, String name, List<String> titles, Map<String, Integer> near) {}
