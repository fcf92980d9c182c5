package oversight.testkit.scheme;

import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * One thing that an example expects of the answer.
 *
 * @param key the key under which it is written
 * @param expected what is expected, as it is written
 * @param holds whether an answer has it
 * @param found what an answer has instead, as it would be written
 */
record Check(String key, String expected, Predicate<Answer> holds, BiFunction<Answer, Written, String> found) {

    /** One line for whoever wrote the example. */
    String difference(Answer answer, Written written) {
        return key + ": expected " + expected + ", and it is " + found.apply(answer, written);
    }
}
