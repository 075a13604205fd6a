package io.galley.checks.numbers;

import io.galley.analyse.NumberMention;
import io.galley.analyse.NumberMention.Kind;
import io.galley.check.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A part, its whole and its share, told together, of which one is wrong. */
final class Portions {
    private static final String GUESS =
            "(?:about |around |some |nearly |almost |roughly |just |only |over |more than )*$";
    private static final Pattern OF =
            Pattern.compile("^(?: [a-z]+)? (?:out )?of (?:the |its |their |all |all the )?(?:country's |city's )?$");
    private static final Pattern OR = Pattern.compile("^(?: [a-z]+){0,4}(?:,? (?:or|that is) | \\()" + GUESS);
    private static final double WHOLE = 100;

    /** Percentage points, and a share of what is told, by which it may be rounded. */
    private static final double SLACK = 1;

    private static final double ALLOWANCE = 0.05;

    private Portions() {}

    static Stream<Hit> in(Outline outline) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i + 2 < outline.numbers().size(); i++) {
            if (OF.matcher(outline.after(i)).find()
                    && OR.matcher(outline.after(i + 1)).find()) {
                contradiction(outline.numbers().subList(i, i + 3)).ifPresent(hits::add);
            }
        }
        return hits.stream();
    }

    /** "130 of 180 voters, or 72 percent", "72 percent of 180 voters, or 130". */
    private static Optional<Hit> contradiction(List<NumberMention> three) {
        NumberMention first = three.get(0);
        NumberMention whole = three.get(1);
        NumberMention last = three.get(2);
        boolean shareFirst = first.kind() == Kind.PERCENT;
        NumberMention share = shareFirst ? first : last;
        NumberMention part = shareFirst ? last : first;
        boolean told = share.kind() == Kind.PERCENT
                && part.kind() == whole.kind()
                && (whole.kind() == Kind.COUNT || whole.kind() == Kind.MONEY)
                && part.currency().equals(whole.currency())
                && whole.value().signum() > 0
                && !whole.rough();
        double percent = part.value().doubleValue() / whole.value().doubleValue() * WHOLE;
        double says = share.value().doubleValue();
        return !told || Math.abs(percent - says) <= SLACK + ALLOWANCE * says
                ? Optional.empty()
                : Optional.of(Hit.at(
                                last.span(),
                                String.format(
                                        Locale.ROOT,
                                        "%s of %s is %.0f percent, not %s",
                                        Written.of(part.value()),
                                        Written.of(whole.value()),
                                        percent,
                                        Written.of(share.value())))
                        .beside(first.span(), whole.span()));
    }
}
