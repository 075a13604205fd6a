package io.galley.checks.translation;

import io.galley.analyse.Article;
import io.galley.analyse.Measurement;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Side;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/** Finds addresses, handles and hashtags that differ from those of the source. */
public final class LinkMismatch implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("link-mismatch", Category.MISTRANSLATION, Severity.MAJOR)
            .summary("A web address, e-mail address, handle or hashtag differs from that of the source")
            .why("A translated address leads nowhere, or to somebody else.")
            .limits(
                    "An address that leads to the same page in English on purpose is flagged; what is missing is shown in the source.")
            .coversAnyLanguage()
            .needs(Measurement.ALIGNMENT)
            .preview(0.5)
            .flagsTranslation(
                    "Pendaftaran dibuka di www.contoh.id/daftar hingga hari Jumat.",
                    "Registration is open at ⟦www.example.id/list⟧ until Friday.")
            .flagsTranslation("Warga menulis ⟦#SelamatkanSungai⟧ di media sosial.", "Residents wrote on social media.")
            .acceptsTranslation(
                    "Ikuti @balaikota atau kirim surat ke info@contoh.id.",
                    "Follow @balaikota or write to info@contoh.id.")
            .build();

    private static final Pattern TAGS = Pattern.compile("(?<![\\p{L}\\p{N}_&/@.])[@#][\\p{L}_][\\p{L}\\p{N}_]+");

    private static final LinkExtractor LINKS = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        if (article.bitext().isEmpty()) {
            return Stream.empty();
        }
        String source = article.document().text(Side.SOURCE);
        String target = article.document().text();
        List<Span> given = links(source);
        List<Span> written = links(target);
        Set<String> givenWords = words(given, source);
        Set<String> writtenWords = words(written, target);
        Stream<Hit> strange = written.stream()
                .filter(link -> !givenWords.contains(word(link, target)))
                .map(link -> Hit.at(link, "“" + link.in(target) + "” is not in the source"));
        // Where one was changed, the changed one tells; a missing one is shown where nothing stands for it.
        Stream<Hit> missing = given.stream()
                .filter(link -> !writtenWords.contains(word(link, source)))
                .skip(written.stream()
                        .filter(link -> !givenWords.contains(word(link, target)))
                        .count())
                .map(link -> Hit.inSource(link, "The translation lacks the source's “" + link.in(source) + "”"));
        return Stream.concat(strange, missing);
    }

    private static List<Span> links(String text) {
        List<Span> found = new ArrayList<>();
        for (LinkSpan link : LINKS.extractLinks(text)) {
            found.add(new Span(link.getBeginIndex(), link.getEndIndex()));
        }
        Matcher tags = TAGS.matcher(text);
        while (tags.find()) {
            Span tag = new Span(tags.start(), tags.end());
            if (found.stream().noneMatch(tag::overlaps)) {
                found.add(tag);
            }
        }
        found.sort(null);
        return found;
    }

    private static Set<String> words(List<Span> links, String text) {
        return links.stream().map(link -> word(link, text)).collect(Collectors.toSet());
    }

    private static String word(Span link, String text) {
        return link.in(text).toLowerCase(Locale.ROOT).replaceFirst("/$", "");
    }
}
