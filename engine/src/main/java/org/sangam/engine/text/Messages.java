package org.sangam.engine.text;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns a code and its arguments into a sentence of one language. Patterns are ICU messages with named arguments in a
 * properties file ({@code name.properties} is en-IN; {@code name_hi.properties} and so on add languages), so numbers group
 * and words bend as the reader's language wants. Safe to share between threads.
 */
public final class Messages {

    private static final ResourceBundle.Control PROPERTIES_ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * @param bundleBase the bundle's full name, such as {@code org.sangam.engine.posting.findings}
     * @throws IllegalArgumentException when there is no such bundle
     */
    public static Messages of(String bundleBase, Locale locale) {
        try {
            ResourceBundle bundle =
                    ResourceBundle.getBundle(bundleBase, locale, Messages.class.getClassLoader(), PROPERTIES_ONLY);
            return new Messages(bundle, locale);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException(
                    "There are no messages called " + bundleBase + "\nAdd " + bundleBase.replace('.', '/')
                            + ".properties to the resources",
                    e);
        }
    }

    /** @throws IllegalArgumentException when the bundle has no sentence for the code */
    public String say(String code, Map<String, Object> arguments) {
        MessageFormat format =
                (MessageFormat) formats.computeIfAbsent(code, this::parse).clone();
        return format.format(arguments);
    }

    public boolean knows(String code) {
        return bundle.containsKey(code);
    }

    private MessageFormat parse(String code) {
        if (!knows(code)) {
            throw new IllegalArgumentException("There is no sentence for the code " + code + "\nAdd it to "
                    + bundle.getBaseBundleName().replace('.', '/') + ".properties");
        }
        return new MessageFormat(bundle.getString(code), locale);
    }
}
