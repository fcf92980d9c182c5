package oversight.core.quality;

import java.util.List;
import oversight.api.finding.FindingCodes;

/** Words of the trade that neither the note nor the scheme explains; a word that is also an everyday one is not meant where everyday things are beside it. */
final class Jargon implements Look {

    @Override
    public String code() {
        return FindingCodes.JARGON;
    }

    @Override
    public List<String> paths(Draft draft) {
        return draft.where(part -> has(part, WordList.JARGON, draft) || has(part, WordList.JARGON_OR_NOT, draft));
    }

    private static boolean has(Part part, WordList list, Draft draft) {
        for (Hit hit : part.hits(list)) {
            int sentence = part.sentence(hit);
            boolean everyday = list == WordList.JARGON_OR_NOT && part.isIn(WordList.SCENE, sentence);
            if (part.isOwn(hit)
                    && !everyday
                    && !part.isIn(WordList.QUESTIONED, sentence)
                    && !draft.explained().contains(phrase(part.words(), hit))) {
                return true;
            }
        }
        return false;
    }

    private static String phrase(Words words, Hit hit) {
        StringBuilder phrase = new StringBuilder();
        for (int i = hit.from(); i < hit.to(); i++) {
            phrase.append(i == hit.from() ? "" : " ").append(words.low(i));
        }
        return phrase.toString();
    }
}
