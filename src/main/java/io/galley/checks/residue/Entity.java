package io.galley.checks.residue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters in HTML's code: {@code &#39;}, {@code &quot;}. */
final class Entity {
    /** The ones that tools write for characters of plain text. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("apos", "'"),
            Map.entry("gt", ">"),
            Map.entry("hellip", "…"),
            Map.entry("ldquo", "“"),
            Map.entry("lsquo", "‘"),
            Map.entry("lt", "<"),
            Map.entry("mdash", "—"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("quot", "\""),
            Map.entry("rdquo", "”"),
            Map.entry("rsquo", "’"));

    private static final Pattern NUMBER = Pattern.compile("#(?:x([0-9a-f]{1,6})|([0-9]{1,6}))");

    private Entity() {}

    /** The character that was meant, however often its code was coded again. */
    static Optional<String> decoded(String entity) {
        String code = entity.toLowerCase(Locale.ROOT)
                .replaceFirst("^&(?:amp;)*(?!;)", "")
                .replaceFirst(";$", "");
        Matcher number = NUMBER.matcher(code);
        if (number.matches()) {
            int character =
                    number.group(1) == null ? Integer.parseInt(number.group(2)) : Integer.parseInt(number.group(1), 16);
            return Optional.of(character)
                    .filter(c -> Character.isDefined(c) && !Character.isISOControl(c))
                    .map(Character::toString);
        }
        return Optional.ofNullable(NAMED.get(code.isEmpty() ? "amp" : code));
    }
}
