package io.galley.analyse;

import io.galley.analyse.Entity.Kind;
import io.galley.analyse.Mention.Form;
import io.galley.text.Block;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins the names of an article into its people, bodies and places. Where two could be meant, none is. */
final class PeopleReader {
    private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "across", "around", "outside", "inside");

    /** Letters that a nickname shares with the name. */
    private static final int NICKNAME = 3;

    private final List<Passage> passages;
    private final List<Quotation> quotations;
    private final Map<Mention, Bearer> bearers = new LinkedHashMap<>();
    private final List<Bearer> all = new ArrayList<>();

    private PeopleReader(List<Passage> passages, List<Quotation> quotations) {
        this.passages = passages;
        this.quotations = quotations;
    }

    static People read(List<Passage> passages, List<Quotation> quotations) {
        return new PeopleReader(passages, quotations).people();
    }

    /** An entity in the making. */
    static final class Bearer {
        private final List<String> name;
        private final List<Mention> mentions = new ArrayList<>();
        private final List<GenderCue> cues = new ArrayList<>();
        private boolean locative = true;

        private Bearer(List<String> name) {
            this.name = name;
        }

        /** Whether a word begins as a word of the name does: "Jo" of "Joanna". */
        boolean isNickname(String word) {
            return !isBody()
                    && name.size() > 1
                    && name.stream()
                            .anyMatch(
                                    part -> part.length() >= NICKNAME && word.startsWith(part.substring(0, NICKNAME)));
        }

        boolean isKnownAs(String word) {
            return mentions.stream()
                    .anyMatch(mention -> mention.introducing() && key(mention).equals(List.of(word)));
        }

        boolean isBody() {
            return name.stream().anyMatch(Bodies::isBody);
        }

        boolean isPerson() {
            return !isBody()
                    && mentions.stream()
                            .anyMatch(mention ->
                                    mention.aged() || !mention.roles().isEmpty());
        }

        /** Whether a pronoun for a person could mean it. */
        boolean mayBePerson() {
            return kind() == Kind.PERSON || kind() == Kind.UNKNOWN;
        }

        /** Whether a pronoun for a person can hardly mean anything else. */
        boolean isLikelyPerson() {
            return isPerson() || (kind() == Kind.UNKNOWN && name.size() > 1);
        }

        /** Whether a pronoun of that gender could mean it, as far as is known. */
        boolean mayBe(Gender gender) {
            return mayBePerson() && (cues.isEmpty() || cues.stream().anyMatch(cue -> cue.gender() == gender));
        }

        boolean isCalled(Set<String> heads) {
            return mentions.stream()
                    .flatMap(mention -> mention.roles().stream())
                    .anyMatch(role -> heads.contains(role.head()));
        }

        void add(GenderCue cue) {
            cues.add(cue);
        }

        private Kind kind() {
            if (isPerson()) {
                return Kind.PERSON;
            }
            if (isBody() || mentions.stream().anyMatch(mention -> mention.form() == Form.ACRONYM)) {
                return Kind.ORGANISATION;
            }
            boolean country = name.size() == 1 && Countries.of(name.get(0)).isPresent();
            return country || locative ? Kind.PLACE : Kind.UNKNOWN;
        }

        private Entity entity() {
            mentions.sort(Comparator.comparing(Mention::span));
            cues.sort(Comparator.comparing(GenderCue::span));
            String fullest = mentions.stream()
                    .max(Comparator.comparingInt(mention -> mention.words().size()))
                    .map(Mention::text)
                    .orElseThrow();
            return new Entity(kind(), fullest, mentions, cues);
        }
    }

    private People people() {
        Set<String> known = new HashSet<>();
        running().forEach(sentence -> known.addAll(new NameReader(sentence, Set.of()).wordsOfNames()));
        Map<Sentence, List<Mention>> mentions = new LinkedHashMap<>();
        running().forEach(sentence -> mentions.put(sentence, new NameReader(sentence, known).mentions()));
        join(mentions);
        for (Passage passage : passages) {
            if (passage.segment().block() == Block.HEADLINE) {
                passage.sentences().forEach(this::joinHeadline);
            }
        }
        for (Bearer bearer : all) {
            for (Mention mention : bearer.mentions) {
                for (Role role : mention.roles()) {
                    RoleNouns.genderOf(role.head())
                            .ifPresent(gender -> bearer.add(new GenderCue(role.span(), gender, GenderCue.Kind.ROLE)));
                }
            }
        }
        new PronounReader(passages, mentions, bearers, quotations).read();
        return new People(all.stream()
                .map(Bearer::entity)
                .sorted(Comparator.comparing(entity -> entity.mentions().get(0).span()))
                .toList());
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

    private void join(Map<Sentence, List<Mention>> mentions) {
        List<Mention> inOrder = mentions.values().stream().flatMap(List::stream).toList();
        inOrder.stream()
                .filter(mention -> mention.words().size() > 1)
                .sorted(Comparator.comparing((Mention mention) -> key(mention).size())
                        .reversed())
                .forEach(mention -> give(mention, longer(key(mention))));
        for (int i = 0; i < inOrder.size(); i++) {
            Mention mention = inOrder.get(i);
            Optional<Bearer> introduced = mention.introducing() && i > 0
                    ? Optional.ofNullable(bearers.get(inOrder.get(i - 1)))
                    : Optional.empty();
            if (mention.form() == Form.ACRONYM) {
                give(
                        mention,
                        introduced.isPresent()
                                ? introduced
                                : initialled(mention.words().get(0)));
            } else if (introduced
                    .filter(bearer -> bearer.isNickname(key(mention).get(0)))
                    .isPresent()) {
                give(mention, introduced);
            }
        }
        mentions.forEach((sentence, within) -> within.stream()
                .filter(mention -> mention.form() == Form.SHORT && !bearers.containsKey(mention))
                .forEach(mention -> giveShort(mention, followsLocative(sentence, mention))));
        mentions.forEach((sentence, within) -> within.forEach(mention -> {
            Bearer bearer = bearers.get(mention);
            if (bearer != null) {
                bearer.locative &= followsLocative(sentence, mention);
            }
        }));
    }

    private void give(Mention mention, Optional<Bearer> to) {
        Bearer bearer = to.orElseGet(() -> {
            Bearer created = new Bearer(key(mention));
            all.add(created);
            return created;
        });
        bearer.mentions.add(mention);
        bearers.put(mention, bearer);
    }

    /** A single word stands for the one person whose name holds it; where several do, for nobody that we know. */
    private void giveShort(Mention mention, boolean place) {
        String word = key(mention).get(0);
        List<Bearer> same = all.stream()
                .filter(bearer -> bearer.name.equals(List.of(word)) || bearer.isKnownAs(word))
                .toList();
        if (!same.isEmpty()) {
            give(mention, Optional.of(same.get(0)));
            return;
        }
        List<Bearer> candidates = Countries.of(word).isPresent()
                ? List.of()
                : all.stream()
                        .filter(bearer -> bearer.name.size() > 1 && !bearer.isBody() && bearer.name.contains(word))
                        .filter(bearer -> bearer.isPerson() || !place)
                        .toList();
        if (candidates.size() <= 1) {
            give(mention, candidates.stream().findFirst());
        } else {
            give(mention, Optional.empty());
            all.get(all.size() - 1).locative = false;
        }
    }

    /** The one bearer of a longer name that holds these words in this order. */
    private Optional<Bearer> longer(List<String> key) {
        List<Bearer> equal =
                all.stream().filter(bearer -> bearer.name.equals(key)).toList();
        if (!equal.isEmpty()) {
            return Optional.of(equal.get(0));
        }
        List<Bearer> longer = all.stream()
                .filter(bearer -> !bearer.isBody() && key.stream().noneMatch(Bodies::isBody))
                .filter(bearer -> isWithin(key, bearer.name))
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

    private Optional<Bearer> initialled(String acronym) {
        String letters = acronym.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        List<Bearer> same = all.stream()
                .filter(bearer -> bearer.name.equals(List.of(acronym.toLowerCase(Locale.ROOT)))
                        || bearer.mentions.stream()
                                .anyMatch(mention -> mention.form() == Form.ACRONYM
                                        && mention.words().get(0).equals(acronym))
                        || Acronyms.abbreviates(letters, bearer.mentions.get(0).words()))
                .toList();
        return same.stream().findFirst();
    }

    /** In a headline every word may have a capital: only names that the article has elsewhere count. */
    private void joinHeadline(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        RoleReader roles = new RoleReader(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            for (int last = Math.min(tokens.size() - 1, i + 5); last >= i; last--) {
                List<String> words =
                        tokens.subList(i, last + 1).stream().map(Token::text).toList();
                Optional<Bearer> bearer = named(words);
                if (bearer.isPresent()) {
                    Span name = tokens.get(i).span().to(tokens.get(last).span());
                    Optional<RoleReader.Title> title = roles.before(i, last);
                    boolean possessive =
                            last + 1 < tokens.size() && tokens.get(last + 1).canBe("POS");
                    Mention mention = new Mention(
                            title.map(found -> tokens.get(found.first()).span().to(name))
                                    .orElse(name),
                            name,
                            words,
                            words.size() > 1
                                    ? Form.FULL
                                    : bearer.get().kind() == Kind.ORGANISATION ? Form.ACRONYM : Form.SHORT,
                            title.map(RoleReader.Title::roles).orElse(List.of()),
                            possessive,
                            false,
                            false);
                    bearer.get().mentions.add(mention);
                    i = last;
                    break;
                }
            }
        }
    }

    private Optional<Bearer> named(List<String> words) {
        if (!Character.isUpperCase(words.get(0).codePointAt(0))) {
            return Optional.empty();
        }
        return all.stream()
                .filter(bearer -> bearer.mentions.stream()
                        .anyMatch(mention -> mention.words().equals(words)))
                .findFirst();
    }

    private static boolean followsLocative(Sentence sentence, Mention mention) {
        Token before = null;
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= mention.span().start()) {
                break;
            }
            before = token;
        }
        return before != null && LOCATIVE.contains(before.lower());
    }

    /** A name's words for comparing, without initials. */
    private static List<String> key(Mention mention) {
        List<String> key = new ArrayList<>();
        for (String word : mention.words()) {
            boolean initial = word.length() == 2 && word.endsWith(".");
            if (!initial || mention.words().size() == 1) {
                key.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return key.isEmpty()
                ? mention.words().stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList()
                : key;
    }
}
