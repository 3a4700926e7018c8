/** Linear and logistic regression with standard errors that do not assume equal variances or independent people. */
@NullMarked
package nl.vangnet.trials.regression;

import org.jspecify.annotations.NullMarked;
