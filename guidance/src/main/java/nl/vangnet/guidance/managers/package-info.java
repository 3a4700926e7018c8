/** The people who work with clients: who is whose case manager, how much work that is, and how a client goes from one to the next. */
@NullMarked
package nl.vangnet.guidance.managers;

import org.jspecify.annotations.NullMarked;
