package nl.vangnet.web;

import java.util.ArrayList;
import java.util.List;
import nl.vangnet.web.FlowChart.Box;
import nl.vangnet.web.FlowDrawing.Placed;
import nl.vangnet.web.FlowDrawing.Words;

/** Breaks the words of a box into lines. A drawing cannot measure its letters, so they are reckoned wide. */
final class FlowText {
    /** Of letters of 15 units; a little more than those of the usual fonts take on average. */
    private static final double LETTER = 7.4;

    private static final double STRONG_LETTER = 8.2;
    private static final int LINE = 20;
    private static final int MARGIN = 9;

    private FlowText() {}

    static Placed box(Box box, int x, int y, int width) {
        List<Words> words = new ArrayList<>();
        add(words, box.title(), x, y, width, true);
        box.lines().forEach(line -> add(words, line, x, y, width, false));
        return new Placed(x, y, width, 2 * MARGIN + LINE * words.size(), List.copyOf(words));
    }

    private static void add(List<Words> words, String text, int x, int y, int width, boolean strong) {
        int letters = (int) ((width - 2 * MARGIN) / (strong ? STRONG_LETTER : LETTER));
        for (String line : broken(text, letters)) {
            words.add(new Words(x + MARGIN, y + MARGIN + LINE * words.size() + 15, line, strong));
        }
    }

    /** At spaces where that is possible, otherwise in the middle of a word. */
    static List<String> broken(String text, int letters) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > letters) {
            int space = rest.lastIndexOf(' ', letters);
            int end = space > 0 ? space : letters - 1;
            lines.add(space > 0 ? rest.substring(0, end) : rest.substring(0, end) + "-");
            rest = rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }
}
