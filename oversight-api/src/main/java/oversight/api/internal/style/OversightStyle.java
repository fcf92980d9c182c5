package oversight.api.internal.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which values are generated. Put it on a package or on a type.
 *
 * <p>Accessors are JavaBean getters, because those are all that a stock validator looks at: a constraint on a fluent
 * accessor would be passed over without a word. The generated class stays package-private, so the hand-written
 * interface is the whole of the API. Nothing of the generator is left in our class files, this annotation included,
 * so that those who compile against us need not know it.
 */
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {
            "address:addresses",
            "child:children",
            "criterion:criteria",
            "person:people",
            "process:processes",
            "status:statuses"
        },
        jdkOnly = true,
        jakarta = true,
        allowedClasspathAnnotations = {Override.class},
        fallbackNullableAnnotation = Nullable.class,
        redactedMask = "####",
        validationMethod = Value.Style.ValidationMethod.SIMPLE)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
public @interface OversightStyle {}
