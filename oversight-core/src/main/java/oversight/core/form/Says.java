package oversight.core.form;

import static java.util.Objects.requireNonNull;

/**
 * What an editor tells whoever writes a value.
 *
 * @param description what the value is for
 * @param example one value as an author writes it
 */
record Says(String description, String example) {

    Says {
        requireNonNull(description, "description");
        requireNonNull(example, "example");
    }
}
