/**
 * Who looked at whose data, when and for which purpose. {@link nl.vangnet.accesslog.AccessLog} is the one way to read a client's data: it
 * asks the access policy, reads and keeps the visit in one transaction. The auditor reads the log, and so does the client about whom it is.
 */
@NullMarked
package nl.vangnet.accesslog;

import org.jspecify.annotations.NullMarked;
