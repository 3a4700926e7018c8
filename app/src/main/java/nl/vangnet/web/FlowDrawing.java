package nl.vangnet.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.vangnet.web.FlowChart.Box;
import nl.vangnet.web.FlowChart.Stage;

/** Where the boxes, their words and the arrows of a {@link FlowChart} stand on paper, from the left and the top. */
public final class FlowDrawing {
    private static final int GAP = 28;
    private static final int BETWEEN = 14;
    /** How far boxes beside the way stand from the left. */
    private static final int INDENT = 26;
    /** Where the way runs on narrow paper. */
    private static final int WAY = 10;

    private final int width;
    private final List<Placed> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int height;

    /** A box on paper. */
    public record Placed(int x, int y, int width, int height, List<Words> words) {}

    /** A line of a box. */
    public record Words(int x, int y, String text, boolean strong) {}

    /** From one place to another, with a point at its end or without. */
    public record Line(int x1, int y1, int x2, int y2, boolean pointed) {
        /** The three corners of the point. */
        public String point() {
            return x1 == x2
                    ? (x2 - 5) + "," + (y2 - 8) + " " + (x2 + 5) + "," + (y2 - 8) + " " + x2 + "," + y2
                    : (x2 - 8) + "," + (y2 - 5) + " " + (x2 - 8) + "," + (y2 + 5) + " " + x2 + "," + y2;
        }
    }

    private FlowDrawing(int width) {
        this.width = width;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public List<Placed> boxes() {
        return List.copyOf(boxes);
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** The groups beside each other below the trunk, who leaves to its right. */
    static FlowDrawing sideBySide(List<Stage> trunk, List<List<Box>> groups, int width) {
        FlowDrawing drawing = new FlowDrawing(width);
        int half = (width - GAP) / 2;
        int middle = half / 2;
        int y = 1;
        for (int i = 0; i < trunk.size(); i++) {
            int end = drawing.place(trunk.get(i).box(), 1, y, half - 1);
            boolean last = i == trunk.size() - 1 && groups.isEmpty();
            Box leaving = trunk.get(i).leaving();
            y = end + GAP;
            if (leaving != null) {
                int below = drawing.place(leaving, half + GAP, end + BETWEEN, half - 1);
                int across = end + BETWEEN + Math.min(GAP, (below - end - BETWEEN) / 2);
                drawing.lines.add(new Line(middle, across, half + GAP, across, true));
                y = below + BETWEEN;
                if (last) {
                    drawing.lines.add(new Line(middle, end, middle, across, false));
                }
            }
            if (!last) {
                drawing.lines.add(new Line(middle, end, middle, y, i < trunk.size() - 1));
            }
        }
        if (!groups.isEmpty()) {
            drawing.columns(groups, middle, y);
        }
        return drawing.closed();
    }

    private void columns(List<List<Box>> groups, int from, int top) {
        int each = (width - BETWEEN * (groups.size() - 1)) / groups.size();
        List<Integer> middles = IntStream.range(0, groups.size())
                .mapToObj(group -> group * (each + BETWEEN) + each / 2)
                .toList();
        lines.add(new Line(Math.min(from, middles.getFirst()), top, Math.max(from, middles.getLast()), top, false));
        middles.forEach(middle -> lines.add(new Line(middle, top, middle, top + GAP, true)));
        int rows = groups.stream().mapToInt(List::size).max().orElse(0);
        int y = top + GAP;
        for (int row = 0; row < rows; row++) {
            int lowest = y;
            for (int group = 0; group < groups.size(); group++) {
                if (row < groups.get(group).size()) {
                    int end = place(groups.get(group).get(row), group * (each + BETWEEN) + 1, y, each - 2);
                    lowest = Math.max(lowest, end);
                }
            }
            for (int group = 0; group < groups.size(); group++) {
                if (row + 1 < groups.get(group).size()) {
                    int end = endOf(group * (each + BETWEEN) + 1, y);
                    lines.add(new Line(middles.get(group), end, middles.get(group), lowest + GAP, true));
                }
            }
            y = lowest + GAP;
        }
    }

    private int endOf(int x, int y) {
        return boxes.stream()
                .filter(box -> box.x() == x && box.y() == y)
                .mapToInt(box -> box.y() + box.height())
                .max()
                .orElse(y);
    }

    /** Everything below each other; who leaves and the groups stand beside the way. */
    static FlowDrawing stacked(List<Stage> trunk, List<List<Box>> groups, int width) {
        FlowDrawing drawing = new FlowDrawing(width);
        int y = 1;
        int from = y;
        for (Stage stage : trunk) {
            if (y > 1) {
                drawing.lines.add(new Line(WAY, from, WAY, y, true));
            }
            int end = drawing.place(stage.box(), 1, y, width - 2);
            from = end;
            y = end + GAP;
            Box leaving = stage.leaving();
            if (leaving != null) {
                int below = drawing.beside(leaving, end + BETWEEN);
                y = below + GAP;
            }
        }
        int reached = from;
        for (List<Box> group : groups) {
            int top = y - GAP + BETWEEN;
            for (int row = 0; row < group.size(); row++) {
                if (row == 0) {
                    reached = top + GAP / 2;
                    y = drawing.beside(group.get(row), top);
                } else {
                    drawing.lines.add(new Line(INDENT + WAY, y, INDENT + WAY, y + GAP, true));
                    y = drawing.place(group.get(row), INDENT, y + GAP, width - INDENT - 1);
                }
            }
            y += GAP;
        }
        Stage last = trunk.getLast();
        if (groups.isEmpty() && last.leaving() != null) {
            reached = from + BETWEEN + GAP / 2;
        }
        if (reached > from) {
            drawing.lines.add(new Line(WAY, from, WAY, reached, false));
        }
        return drawing.closed();
    }

    private int beside(Box box, int y) {
        lines.add(new Line(WAY, y + GAP / 2, INDENT, y + GAP / 2, true));
        return place(box, INDENT, y, width - INDENT - 1);
    }

    /** Puts a box on the paper and tells where it ends. */
    private int place(Box box, int x, int y, int boxWidth) {
        Placed placed = FlowText.box(box, x, y, boxWidth);
        boxes.add(placed);
        return placed.y() + placed.height();
    }

    private FlowDrawing closed() {
        height = boxes.stream().mapToInt(box -> box.y() + box.height()).max().orElse(0) + 1;
        return this;
    }
}
