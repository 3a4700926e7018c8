package nl.vangnet.population;

import org.jspecify.annotations.Nullable;

/**
 * What is fixed about a household before its details are drawn.
 *
 * @param number its place in the municipality, from 0
 * @param placeInArea its place in the area, from 0
 * @param planted the hard case to make true
 * @param identity the unit whose applicant this one is: itself, except where a person is registered twice
 */
record Unit(
        int number,
        Cell cell,
        Area area,
        int placeInArea,
        @Nullable HardCase planted,
        int identity) {}
