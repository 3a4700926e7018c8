package nl.vangnet.trials.assignment;

import java.util.stream.IntStream;

/** The slots of a block as messages: "0", "1", ... */
final class SlotNumbers {
    private SlotNumbers() {}

    static byte[][] upTo(int slots) {
        return IntStream.range(0, slots)
                .mapToObj(slot -> Utf8.bytes(Integer.toString(slot)))
                .toArray(byte[][]::new);
    }
}
