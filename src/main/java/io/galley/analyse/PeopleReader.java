package io.galley.analyse;

import io.galley.analyse.Entity.Kind;
import io.galley.analyse.Mention.Form;
import io.galley.text.Block;
import io.galley.text.Span;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Joins the names of an article into its people, bodies and places. Where two could be meant, none is. */
final class PeopleReader {
    private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "across", "around", "outside", "inside");

    private static final Set<String> ARTICLE = Set.of("the");

    /** Words of the longest name that is looked for in a headline. */
    private static final int LONGEST_IN_HEADLINE = 6;

    private final List<Passage> passages;
    private final List<Quotation> quotations;
    private final Register register = new Register();

    private PeopleReader(List<Passage> passages, List<Quotation> quotations) {
        this.passages = passages;
        this.quotations = quotations;
    }

    static People read(List<Passage> passages, List<Quotation> quotations) {
        return new PeopleReader(passages, quotations).people();
    }

    /** A sentence and the names in it, by place. */
    record Names(Sentence sentence, List<Mention> mentions) {}

    private People people() {
        List<Names> names = names();
        join(names);
        for (Passage passage : passages) {
            if (passage.segment().block() == Block.HEADLINE) {
                passage.sentences().forEach(this::joinHeadline);
            }
        }
        for (Bearer bearer : register.all()) {
            for (Mention mention : bearer.mentions()) {
                for (Role role : mention.roles()) {
                    RoleNouns.genderOf(role.head())
                            .ifPresent(gender -> bearer.add(new GenderCue(role.span(), gender, GenderCue.Kind.ROLE)));
                }
            }
            bearer.genderOfName()
                    .ifPresent(gender -> bearer.add(new GenderCue(bearer.givenName(), gender, GenderCue.Kind.NAME)));
        }
        Referents referents = new Referents(names, register);
        new PronounReader(passages, referents, quotations).read();
        return new People(
                register.all().stream()
                        .map(Bearer::entity)
                        .sorted(Comparator.comparing(
                                entity -> entity.mentions().get(0).span()))
                        .toList(),
                referents.nameless().stream().map(Bearer::entity).toList());
    }

    private List<Names> names() {
        List<Sentence> running = running();
        Set<String> known = new HashSet<>();
        running.forEach(sentence -> known.addAll(new NameReader(sentence, Set.of()).wordsOfNames()));
        return running.stream()
                .map(sentence -> new Names(sentence, new NameReader(sentence, known).mentions()))
                .toList();
    }

    /** The sentences in which a capital means a name. */
    private List<Sentence> running() {
        return passages.stream()
                .filter(passage -> passage.segment().block() != Block.HEADLINE
                        && passage.segment().block() != Block.DATELINE)
                .flatMap(passage -> passage.sentences().stream())
                .filter(PeopleReader::isRunning)
                .toList();
    }

    /** Title case has capitals on all but the small words; running text has nouns or verbs without. */
    private static boolean isRunning(Sentence sentence) {
        return sentence.words().stream()
                .anyMatch(word -> !word.isCapitalised() && (word.canBe("NN") || word.canBe("VB")) && !word.canBe("IN"));
    }

    /** The longest names first, then what abbreviates them, then single words. */
    private void join(List<Names> names) {
        List<Mention> inOrder =
                names.stream().flatMap(found -> found.mentions().stream()).toList();
        inOrder.stream()
                .filter(mention -> mention.words().size() > 1)
                .sorted(Comparator.comparing(
                                (Mention mention) -> Bearer.key(mention).size())
                        .reversed())
                .forEach(mention -> give(mention, longer(Bearer.key(mention))));
        for (int i = 0; i < inOrder.size(); i++) {
            Mention mention = inOrder.get(i);
            Optional<Bearer> introduced =
                    mention.introducing() && i > 0 ? register.of(inOrder.get(i - 1)) : Optional.empty();
            if (mention.form() == Form.ACRONYM) {
                give(mention, introduced.isPresent() ? introduced : abbreviated(mention));
            } else if (introduced
                    .filter(bearer -> bearer.isNickname(Bearer.key(mention).get(0)))
                    .isPresent()) {
                give(mention, introduced);
            }
        }
        names.forEach(found -> found.mentions().stream()
                .filter(mention ->
                        mention.form() == Form.SHORT && register.of(mention).isEmpty())
                .forEach(mention -> giveShort(mention, followsLocative(found.sentence(), mention))));
        names.forEach(found -> found.mentions()
                .forEach(mention -> register.of(mention).ifPresent(bearer -> {
                    bearer.locative(followsLocative(found.sentence(), mention));
                    if (mention.roles().isEmpty() && follows(found.sentence(), mention, ARTICLE)) {
                        bearer.articled();
                    }
                })));
    }

    private void give(Mention mention, Optional<Bearer> to) {
        to.ifPresentOrElse(bearer -> register.add(bearer, mention), () -> register.found(mention));
    }

    /** A single word stands for the one person whose name holds it; where several do, for nobody that we know. */
    private void giveShort(Mention mention, boolean place) {
        String word = Bearer.key(mention).get(0);
        Optional<Bearer> same = register.called(word);
        if (same.isPresent()) {
            give(mention, same);
            return;
        }
        List<Bearer> candidates = Countries.of(word).isPresent()
                ? List.of()
                : register.withWord(word).stream()
                        .filter(bearer -> bearer.name().size() > 1 && !bearer.isBody())
                        .filter(bearer -> bearer.isPerson() || !place)
                        .toList();
        if (candidates.size() <= 1) {
            give(mention, candidates.stream().findFirst());
        } else {
            Bearer bearer = register.found(mention);
            bearer.locative(false);
            bearer.oneOf(candidates);
        }
    }

    /** The bearer of just this name, or else the one bearer of a longer name that holds these words in this order. */
    private Optional<Bearer> longer(List<String> key) {
        Optional<Bearer> equal = register.named(key);
        if (equal.isPresent() || key.stream().anyMatch(Bodies::isBody)) {
            return equal;
        }
        List<Bearer> longer = register.withWord(key.get(0)).stream()
                .filter(bearer -> !bearer.isBody() && isWithin(key, bearer.name()))
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    private static boolean isWithin(List<String> part, List<String> whole) {
        int found = 0;
        for (String word : whole) {
            if (found < part.size() && word.equals(part.get(found))) {
                found++;
            }
        }
        return found == part.size();
    }

    private Optional<Bearer> abbreviated(Mention acronym) {
        String written = acronym.words().get(0);
        String letters = written.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        return register.abbreviated(written, letters, Bearer.key(acronym));
    }

    /** In a headline every word may have a capital: only names that the article has elsewhere count, the longest first. */
    private void joinHeadline(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int first = 0;
        while (first < tokens.size()) {
            int next = first + 1;
            for (int last = Math.min(tokens.size(), first + LONGEST_IN_HEADLINE) - 1; last >= first; last--) {
                List<String> words = tokens.subList(first, last + 1).stream()
                        .map(Token::text)
                        .toList();
                Optional<Bearer> bearer =
                        tokens.get(first).isCapitalised() ? register.written(words) : Optional.empty();
                if (bearer.isPresent()) {
                    register.add(bearer.get(), inHeadline(tokens, first, last, words, bearer.get()));
                    next = last + 1;
                    break;
                }
            }
            first = next;
        }
    }

    private static Mention inHeadline(List<Token> tokens, int first, int last, List<String> words, Bearer bearer) {
        Span name = tokens.get(first).span().to(tokens.get(last).span());
        Optional<RoleReader.Title> title = new RoleReader(tokens).before(first, last);
        Form single = bearer.kind() == Kind.ORGANISATION ? Form.ACRONYM : Form.SHORT;
        return new Mention(
                title.map(found -> tokens.get(found.first()).span().to(name)).orElse(name),
                name,
                words,
                words.size() > 1 ? Form.FULL : single,
                title.map(RoleReader.Title::roles).orElse(List.of()),
                last + 1 < tokens.size() && tokens.get(last + 1).canBe("POS"),
                false,
                false);
    }

    private static boolean followsLocative(Sentence sentence, Mention mention) {
        return follows(sentence, mention, LOCATIVE);
    }

    private static boolean follows(Sentence sentence, Mention mention, Set<String> words) {
        int at = Places.firstFrom(
                sentence.tokens(), token -> token.span().start(), mention.span().start());
        return at > 0 && words.contains(sentence.tokens().get(at - 1).lower());
    }
}
