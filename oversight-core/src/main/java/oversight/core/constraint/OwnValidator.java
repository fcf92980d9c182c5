package oversight.core.constraint;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/**
 * The library's own Hibernate Validator. Nothing that happens to lie on the host's class path changes it: no
 * {@code validation.xml}, no other provider, no persistence provider, no bundle, no expression language.
 */
final class OwnValidator {

    private OwnValidator() {}

    static Validator make() {
        return Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new KeysOnly())
                .traversableResolver(new WholeNote())
                .enableTraversableResolverResultCache(false)
                .buildValidatorFactory()
                .getValidator();
    }

    /** The message of a violation is its key: no text is read, filled in or evaluated. */
    private static final class KeysOnly implements MessageInterpolator {

        @Override
        public String interpolate(String messageTemplate, Context context) {
            return messageTemplate;
        }

        @Override
        public String interpolate(String messageTemplate, Context context, Locale locale) {
            return messageTemplate;
        }
    }

    /** Every part of a note is looked at. The usual resolver would ask the persistence provider of a host. */
    private static final class WholeNote implements TraversableResolver {

        @Override
        public boolean isReachable(
                @Nullable Object traversableObject,
                Path.Node traversableProperty,
                Class<?> rootBeanType,
                Path pathToTraversableObject,
                ElementType elementType) {
            return true;
        }

        @Override
        public boolean isCascadable(
                @Nullable Object traversableObject,
                Path.Node traversableProperty,
                Class<?> rootBeanType,
                Path pathToTraversableObject,
                ElementType elementType) {
            return true;
        }
    }
}
