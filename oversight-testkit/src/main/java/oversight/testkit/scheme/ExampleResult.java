package oversight.testkit.scheme;

/**
 * What became of one example.
 *
 * @param name the name of the example
 * @param file the file in which it stands, without folders
 * @param line the line at which it starts
 * @param passed whether the answer was what the example expects
 * @param explanation what was asked, what is different if anything is, and the scheme's answer in sentences; made of the scheme and the examples alone
 */
public record ExampleResult(String name, String file, int line, boolean passed, String explanation) {

    /**
     * The result for a person: place and name, and under them the explanation.
     *
     * @return a few lines
     */
    public String describe() {
        return file + ":" + line + " " + name + "\n" + explanation.indent(2).stripTrailing();
    }
}
