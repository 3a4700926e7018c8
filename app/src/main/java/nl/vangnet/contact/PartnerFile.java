package nl.vangnet.contact;

import nl.vangnet.guidance.contact.ToPartner;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person for one partner.
 *
 * @param said the last that the person said about this partner; null where nobody asked
 * @param address street, number, postcode
 */
record PartnerFile(ToPartner.@Nullable Said said, String address) {}
