package io.galley;

import io.galley.analyse.Analyser;
import io.galley.analyse.Article;
import io.galley.check.Check;
import io.galley.check.Inspection;
import io.galley.check.Inspectors;
import io.galley.ingest.Ingest;
import io.galley.ingest.IngestException;
import io.galley.ingest.Submission;
import io.galley.report.GatePolicy;
import io.galley.report.Report;
import io.galley.terms.Glossary;
import io.galley.text.Deadline;
import io.galley.text.Document;
import io.galley.text.Nearest;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The line from bytes to report. It keeps no article between calls and is safe for use by several threads. */
public final class QualityCheck {
    private final Ingest ingest;
    private final Analyser analyser;
    private final Inspectors inspectors;
    private final Set<String> names;

    /**
     * @param checks those for a glossary
     * @param glossary what is wanted written where a policy does not say
     */
    public QualityCheck(Ingest ingest, Analyser analyser, Function<Glossary, List<Check>> checks, Glossary glossary) {
        this.ingest = ingest;
        this.analyser = analyser;
        inspectors = new Inspectors(checks, glossary);
        names = checks.apply(Glossary.EMPTY).stream()
                .map(check -> check.spec().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads an article without examining it.
     *
     * @throws io.galley.ingest.IngestException if the submission cannot be read
     */
    public Document read(Submission submission) {
        Document document = ingest.read(submission);
        document.suppressions().forEach(suppression -> requireCheck(document, suppression.check()));
        return document;
    }

    /** A name that nothing answers to would let nothing stand, and nobody would know why. */
    private void requireCheck(Document document, String check) {
        if (!names.contains(check)) {
            throw new IngestException(
                    IngestException.Fault.MALFORMED,
                    document.name() + ": a comment ignores “" + check + "”, and there is no such check."
                            + Nearest.question(check, names));
        }
    }

    /**
     * Reads and examines an article. Equal submissions give equal reports, if there was time to read all of them.
     *
     * @throws io.galley.ingest.IngestException if the submission cannot be read
     */
    public Report of(Submission submission, GatePolicy policy) {
        return of(read(submission), policy);
    }

    /** Examines an article. Equal documents give equal reports, if there was time to read all of them. */
    public Report of(Document document, GatePolicy policy) {
        return Report.of(document, inspect(document, policy), policy);
    }

    /** All that the checks find in an article, by the glossary and within the time of a policy, before it judges. */
    public Inspection inspect(Document document, GatePolicy policy) {
        Article article = policy.budget()
                .map(Deadline::in)
                .map(analyser::until)
                .orElse(analyser)
                .analyse(document);
        return inspectors.of(policy.glossary(inspectors.usual())).inspect(article);
    }
}
