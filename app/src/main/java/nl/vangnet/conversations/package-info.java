/**
 * Conversations with clients, from appointment to summary and correction; what clients write and ask; and what a case manager must do today.
 * Whatever waits for somebody has a deadline.
 */
@NullMarked
package nl.vangnet.conversations;

import org.jspecify.annotations.NullMarked;
