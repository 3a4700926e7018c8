package nl.vangnet.population;

import java.util.stream.IntStream;

/**
 * Citizen service numbers that belong to nobody: 999900000 to 999999999, passing the eleven-test. There are about 9,090 of them, fewer
 * than there are people in the city.
 */
final class Bsn {
    private final int[] numbers;

    Bsn(Streams streams) {
        numbers = IntStream.rangeClosed(999_900_000, 999_999_999)
                .filter(Bsn::isElevenProof)
                .toArray();
        City.shuffle(numbers, streams.of(Streams.Purpose.BSN, 0));
    }

    int count() {
        return numbers.length;
    }

    String get(int serial) {
        return Integer.toString(numbers[serial]);
    }

    /** Digits times 9, 8 ... 2 and the last times -1 add up to a multiple of eleven. */
    static boolean isElevenProof(int number) {
        int sum = -(number % 10);
        int left = number / 10;
        for (int weight = 2; weight <= 9; weight++) {
            sum += weight * (left % 10);
            left /= 10;
        }
        return sum % 11 == 0;
    }
}
