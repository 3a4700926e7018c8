package nl.vangnet.interviews;

import nl.vangnet.interviews.Desk.Seat;

/** Where a page stands, for its links. */
public record Place(String trial, String wave, String waveAddress, String person) {
    Place(Seat seat) {
        this(seat.trial().title(), seat.slot().wave().code(), seat.waveAddress(), seat.address());
    }
}
