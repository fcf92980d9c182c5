/** YAML as one way to write a document: the only place that knows a YAML parser. */
@NullMarked
package oversight.core.yaml;

import org.jspecify.annotations.NullMarked;
