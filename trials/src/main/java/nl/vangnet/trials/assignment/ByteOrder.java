package nl.vangnet.trials.assignment;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The order of unsigned bytes: for text not that of Java's characters, in which what is written with two of them comes too early. */
final class ByteOrder {
    private ByteOrder() {}

    /** The places of the keys, from the first key in the order to the last. */
    static int[] places(byte[][] keys) {
        return IntStream.range(0, keys.length)
                .boxed()
                .sorted((one, other) -> Arrays.compareUnsigned(keys[one], keys[other]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
