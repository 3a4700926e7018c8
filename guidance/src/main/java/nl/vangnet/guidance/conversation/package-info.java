/** Conversations with clients: what comes before, what is written down in the words of the client, and what the client gets of it. */
@NullMarked
package nl.vangnet.guidance.conversation;

import org.jspecify.annotations.NullMarked;
