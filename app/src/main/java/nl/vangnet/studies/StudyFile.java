package nl.vangnet.studies;

/**
 * A file that was locked or published.
 *
 * @param size in bytes
 * @param hash SHA-256 of its bytes, 64 hexadecimal digits
 */
public record StudyFile(String name, long size, String hash) {}
