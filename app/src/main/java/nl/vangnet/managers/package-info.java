/**
 * Who is whose case manager, and since when; who is away and who steps in; how much work that is; and how a client goes from one colleague
 * to the next: written, read, told, and only then in effect. The rules stand in the room guidance.
 */
@NullMarked
package nl.vangnet.managers;

import org.jspecify.annotations.NullMarked;
