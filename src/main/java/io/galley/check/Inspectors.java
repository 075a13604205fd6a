package io.galley.check;

import io.galley.terms.Glossary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** An inspector for each glossary; those asked for last are kept, since checks take a second to prepare for a large one. */
public final class Inspectors {
    private static final int MOST = 16;

    private final Function<Glossary, List<Check>> checks;
    private final Glossary usual;
    private final Inspector forUsual;
    private final Map<Glossary, Inspector> last = new LinkedHashMap<>(MOST, 0.75f, true);

    /**
     * @param checks those for a glossary
     * @param usual the glossary that nearly all articles are inspected with
     */
    public Inspectors(Function<Glossary, List<Check>> checks, Glossary usual) {
        this.checks = checks;
        this.usual = usual;
        forUsual = new Inspector(checks.apply(usual));
    }

    /** The glossary that holds where nobody wants another. */
    public Glossary usual() {
        return usual;
    }

    /** The inspector for a glossary. */
    public Inspector of(Glossary glossary) {
        return glossary.equals(usual) ? forUsual : remembered(glossary);
    }

    private synchronized Inspector remembered(Glossary glossary) {
        Inspector inspector = last.computeIfAbsent(glossary, wanted -> new Inspector(checks.apply(wanted)));
        if (last.size() > MOST) {
            last.remove(last.keySet().iterator().next());
        }
        return inspector;
    }
}
