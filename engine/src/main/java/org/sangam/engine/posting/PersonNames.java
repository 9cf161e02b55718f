package org.sangam.engine.posting;

import java.util.regex.Pattern;

/** Tells a person's name from other capitalised words that stand where one could. */
final class PersonNames {

    private static final Pattern OTHER = Pattern.compile(
            "(?i).*(?<![a-z])(?:hr|team|human|resources?|manager|head|lead|department|recruit\\w*|talent|director|ceo|cto|founder|engineering|company|us|me|office|product|number|details|person|email|mail|phone|mobile|sales|support|admin|the|your|our|for|is|at|on|india|technologies|solutions|services|hospital|school|pvt|ltd|vp|chief|principal|senior|operations|project|program|delivery|clinical|nursing|business|technical|regional|area|branch|store|board|general|group|whatsapp|telegram|linkedin|wishes|luck|friends|matches|regards|candidates|superintendent|matron|officer|executive|supervisor|customers?|clients?|stakeholders?|new|people|students|required|mandatory|note|apply|you|we|they|this|that|these|there|what|if|please|send|it)(?![a-z]).*");

    private PersonNames() {}

    static boolean isOne(String words) {
        return words.length() > 1 && !OTHER.matcher(words).matches();
    }
}
