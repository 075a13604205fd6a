package io.galley.measure.onnx;

import ai.onnxruntime.OrtException;
import io.galley.text.Answer;
import io.galley.text.Deadline;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks a model one question after the other, as long as there is time.
 *
 * @param model its name, for an editor
 * @param budget the time for all questions of one call
 * @param end the time for the article is over then
 */
record Rounds(String model, Duration budget, Optional<Deadline> end) {
    private static final Logger LOG = System.getLogger(Rounds.class.getName());

    Rounds(String model, Duration budget) {
        this(model, budget, Optional.empty());
    }

    Rounds until(Deadline deadline) {
        return new Rounds(model, budget, Optional.of(deadline));
    }

    interface Question<Q, T> {
        T answer(Q question) throws OrtException;
    }

    /** The answers in order, up to where time ran out or the model crashed. */
    <Q, T> Answer<T> answers(List<Q> questions, Question<Q, T> ask) {
        Deadline deadline = Deadline.in(budget).orEarlier(end);
        List<T> answers = new ArrayList<>();
        try {
            for (Q question : questions) {
                if (deadline.isOver()) {
                    return new Answer<>(
                            answers,
                            Optional.of(model + " had no time for more than the first " + answers.size() + " of "
                                    + questions.size() + " places"));
                }
                answers.add(ask.answer(question));
            }
            return new Answer<>(answers, Optional.empty());
        } catch (OrtException | RuntimeException e) {
            LOG.log(Level.ERROR, model + " crashed", e);
            return new Answer<>(answers, Optional.of(model + " crashed: " + e));
        }
    }
}
