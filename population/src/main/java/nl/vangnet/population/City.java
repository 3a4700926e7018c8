package nl.vangnet.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The districts and areas of Waterstad, invented, with the sizes of real ones (file districts.csv), and who lives where. Some origins
 * live more in one district than in another (multipliers assumed); the fit keeps both the districts and the city as printed.
 */
final class City {
    private record District(double units, double suriname, double turkeyMorocco) {
        double factor(Origin origin) {
            return switch (origin) {
                case SURINAME -> suriname;
                case TURKEY, MOROCCO -> turkeyMorocco;
                case NETHERLANDS, ANTILLES, OTHER -> 1;
            };
        }
    }

    private static final List<Origin> ORIGINS = List.of(Origin.values());

    private final JointDistribution joint;
    private final List<Area> areas = new ArrayList<>();
    private final int[] sizes;
    /** Per area and origin, the share in the city. */
    private final double[] share;

    private final double[] originShare;

    City(Margins printed, JointDistribution joint) {
        this.joint = joint;
        Map<String, District> districts = new HashMap<>();
        for (List<String> f : Resource.rows("districts.csv")) {
            districts.put(
                    f.get(0),
                    new District(
                            Double.parseDouble(f.get(1)), Double.parseDouble(f.get(4)), Double.parseDouble(f.get(5))));
        }
        List<District> districtOf = new ArrayList<>();
        List<Double> weight = new ArrayList<>();
        for (List<String> f : Resource.rows("areas.csv")) {
            Area area = new Area(Integer.parseInt(f.get(0)), f.get(1), f.get(2));
            District district = districts.get(area.district());
            if (district == null) {
                throw new IllegalStateException("areas.csv: district \"" + area.district() + "\" of area " + area.name()
                        + " is not in districts.csv");
            }
            areas.add(area);
            districtOf.add(district);
            weight.add(district.units() * Double.parseDouble(f.get(3)));
        }
        sizes = divide(
                Profile.AMSTERDAM.units(),
                weight.stream().mapToDouble(Double::doubleValue).toArray());
        originShare = ORIGINS.stream()
                .mapToDouble(o -> printed.percent("origin", o.label()))
                .toArray();
        int origins = ORIGINS.size();
        share = IntStream.range(0, areas.size() * origins)
                .mapToDouble(i -> sizes[i / origins]
                        * originShare[i % origins]
                        * districtOf.get(i / origins).factor(ORIGINS.get(i % origins)))
                .toArray();
        int[][] category = {
            IntStream.range(0, share.length).map(i -> i / origins).toArray(),
            IntStream.range(0, share.length).map(i -> i % origins).toArray()
        };
        Ipf.fit(share, category, new double[][] {
            Arrays.stream(sizes).asDoubleStream().toArray(), originShare
        });
    }

    List<Area> areas() {
        return areas;
    }

    /** Number of benefit units in the area at this index. */
    int size(int area) {
        return sizes[area];
    }

    /** The cell of every unit of the area at this index: a systematic sample, then shuffled. */
    int[] drawCells(int area, Streams streams) {
        int n = joint.cells().size();
        double[] weights = new double[n];
        double total = 0;
        for (int i = 0; i < n; i++) {
            int origin = ORIGINS.indexOf(joint.cells().get(i).origin());
            weights[i] = joint.share(i) * share[area * ORIGINS.size() + origin] / originShare[origin];
            total += weights[i];
        }
        int[] drawn = new int[sizes[area]];
        double start = streams.of(Streams.Purpose.CELLS_OF_AREA, area).nextDouble();
        int cell = 0;
        double sum = weights[0];
        for (int i = 0; i < drawn.length; i++) {
            double point = (i + start) * total / drawn.length;
            while (sum <= point && cell < n - 1) {
                sum += weights[++cell];
            }
            drawn[i] = cell;
        }
        shuffle(drawn, streams.of(Streams.Purpose.ORDER_IN_AREA, area));
        return drawn;
    }

    static void shuffle(int[] values, RandomGenerator random) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
    }

    /** Divides a whole in proportion to the weights, by largest remainder. */
    static int[] divide(int whole, double[] weights) {
        double all = Arrays.stream(weights).sum();
        int[] parts = new int[weights.length];
        double[] rest = new double[weights.length];
        int left = whole;
        for (int i = 0; i < weights.length; i++) {
            double exact = whole * weights[i] / all;
            parts[i] = (int) exact;
            rest[i] = exact - parts[i];
            left -= parts[i];
        }
        for (; left > 0; left--) {
            int largest = 0;
            for (int i = 1; i < rest.length; i++) {
                if (rest[i] > rest[largest]) {
                    largest = i;
                }
            }
            parts[largest]++;
            rest[largest] = -1;
        }
        return parts;
    }
}
