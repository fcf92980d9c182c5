package oversight.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.function.Predicate;

/** A predicate over classes with the words for a message. */
final class Named extends DescribedPredicate<JavaClass> {

    private final Predicate<JavaClass> predicate;

    Named(String words, Predicate<JavaClass> predicate) {
        super(words);
        this.predicate = predicate;
    }

    @Override
    public boolean test(JavaClass type) {
        return predicate.test(type);
    }
}
