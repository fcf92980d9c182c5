package oversight.core.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.metadata.BeanDescriptor;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validators as hosts have them: stock ones, ones with their own settings, and ones that do not serve. */
final class HostValidators {

    static final Locale WELSH = Locale.forLanguageTag("cy");

    private HostValidators() {}

    /** Stock Hibernate Validator, but for the expression language that it would otherwise ask for. */
    static Validator stock() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** Stock, and speaking a language. */
    static Validator speaking(Locale language) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, WELSH), language, false))
                .buildValidatorFactory()
                .getValidator();
    }

    /** Hibernate Validator as a host configures it. */
    static Validator configured(Consumer<HibernateValidatorConfiguration> settings) {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        settings.accept(configuration);
        return configuration.buildValidatorFactory().getValidator();
    }

    /** Hibernate Validator with a programmatic mapping of the host's. */
    static Validator mapped(Consumer<ConstraintMapping> mapping) {
        return configured(configuration -> {
            ConstraintMapping mapped = configuration.createConstraintMapping();
            mapping.accept(mapped);
            configuration.addMapping(mapped);
        });
    }

    /** A validator that answers every question in the same way. */
    static Validator answering(Supplier<Set<? extends ConstraintViolation<?>>> answer) {
        return new Answering(answer);
    }

    private record Answering(Supplier<Set<? extends ConstraintViolation<?>>> answer) implements Validator {

        @Override
        @SuppressWarnings("unchecked")
        public <T> Set<ConstraintViolation<T>> validate(T object, Class<?>... groups) {
            return (Set<ConstraintViolation<T>>) answer.get();
        }

        @Override
        public <T> Set<ConstraintViolation<T>> validateProperty(T object, String property, Class<?>... groups) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> Set<ConstraintViolation<T>> validateValue(
                Class<T> type, String property, Object value, Class<?>... groups) {
            throw new UnsupportedOperationException();
        }

        @Override
        public BeanDescriptor getConstraintsForClass(Class<?> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ExecutableValidator forExecutables() {
            throw new UnsupportedOperationException();
        }
    }
}
