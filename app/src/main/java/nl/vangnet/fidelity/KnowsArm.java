package nl.vangnet.fidelity;

/**
 * Who says to know the own arm at a wave.
 *
 * @param answered with yes or no
 * @param know said yes
 */
public record KnowsArm(String arm, String wave, int answered, int know) {}
