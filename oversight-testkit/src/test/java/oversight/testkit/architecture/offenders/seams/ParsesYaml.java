package oversight.testkit.architecture.offenders.seams;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Sees the YAML parser from the wrong package. */
public abstract class ParsesYaml {
    abstract Load with(LoadSettings settings);
}
