# Run as: Rscript narekenen.R [FOLDER]. Exit code 0 when every number agrees, 1 when one does not.
arguments <- commandArgs(trailingOnly = TRUE)
folder <- if (length(arguments) > 0) arguments[1] else "."
read <- function(name, ...) {
  utils::read.csv(file.path(folder, name), check.names = FALSE, encoding = "UTF-8", ...)
}
persons <- read(persons_file, colClasses = NA, na.strings = "", stringsAsFactors = FALSE)
persons$arm <- as.character(persons$arm)
treatments <- setdiff(arms, control)

# Designs: intercept, a column per arm but the control, covariates, and products of the two.
design <- function(d, covariates = character(0), products = FALSE, centred = FALSE) {
  X <- cbind("(Intercept)" = rep(1, nrow(d)))
  for (a in treatments) X <- cbind(X, as.numeric(d$arm == a))
  colnames(X) <- c("(Intercept)", treatments)
  if (length(covariates) == 0) return(X)
  C <- as.matrix(d[covariates])
  storage.mode(C) <- "double"
  if (centred) C <- sweep(C, 2, colMeans(C))
  colnames(C) <- paste0("covariate ", covariates)
  X <- cbind(X, C)
  if (products) for (a in treatments) {
    P <- C * as.numeric(d$arm == a)
    colnames(P) <- paste(a, "by", covariates)
    X <- cbind(X, P)
  }
  X
}
independent <- function(X) {
  S <- X
  for (j in seq_len(ncol(S))) S[, j] <- S[, j] / max(1e-300, sqrt(sum(S[, j]^2)))
  q <- qr(S, tol = 1e-9)
  X[, sort(q$pivot[seq_len(q$rank)]), drop = FALSE]
}
weights_of <- function(contrast, X) {
  w <- numeric(ncol(X))
  names(w) <- colnames(X)
  if (contrast[1] != control) w[contrast[1]] <- w[contrast[1]] + 1
  if (contrast[2] != control) w[contrast[2]] <- w[contrast[2]] - 1
  w
}
student <- function(estimate, se, df) {
  list(estimate = estimate, se = se, lo = estimate - qt(0.975, df) * se, hi = estimate + qt(0.975, df) * se,
    p = 2 * pt(-abs(estimate / se), df))
}
normal <- function(estimate, se) student(estimate, se, Inf)

# Least squares with the HC2 covariance; a row that is fitted exactly contributes nothing.
ols <- function(X, y) {
  X <- independent(X)
  scale <- apply(X, 2, function(x) sqrt(sum(x^2)))
  S <- sweep(X, 2, scale, "/")
  R <- qr.R(qr(S))
  inverse <- chol2inv(R)
  b <- drop(qr.coef(qr(S), y))
  e <- drop(y - S %*% b)
  h <- rowSums((S %*% inverse) * S)
  u <- ifelse(h > 1 - 1e-8, 0, e / sqrt(pmax(1 - h, 1e-300)))
  V <- inverse %*% crossprod(S * u) %*% inverse
  list(b = b / scale, V = V / outer(scale, scale), df = nrow(X) - ncol(X), X = X, e = e)
}
ols_effect <- function(X, y, contrast) {
  fit <- ols(X, y)
  w <- weights_of(contrast, fit$X)
  student(sum(w * fit$b), sqrt(drop(t(w) %*% fit$V %*% w)), fit$df)
}

logit <- function(X, y) {
  X <- independent(X)
  scale <- apply(X, 2, function(x) sqrt(sum(x^2)))
  S <- sweep(X, 2, scale, "/")
  b <- numeric(ncol(S))
  for (turn in 1:100) {
    p <- drop(1 / (1 + exp(-S %*% b)))
    step <- solve(crossprod(S * sqrt(p * (1 - p))), crossprod(S, y - p))
    b <- b + drop(step)
    if (max(abs(step)) < 1e-13 * max(1, max(abs(b)))) break
  }
  p <- drop(1 / (1 + exp(-S %*% b)))
  list(X = S, b = b, p = p, inverse = solve(crossprod(S * sqrt(p * (1 - p)))))
}

# E06: the difference in risk with everybody in one arm and in the other, delta method with HC0.
risk_effect <- function(X, y, contrast) {
  fit <- logit(X, y)
  V <- fit$inverse %*% crossprod(fit$X * (y - fit$p)) %*% fit$inverse
  scale <- apply(independent(X), 2, function(x) sqrt(sum(x^2)))
  set <- function(a) {
    S <- fit$X
    for (other in intersect(treatments, colnames(S))) S[, other] <- (other == a) / scale[other]
    p <- drop(1 / (1 + exp(-S %*% fit$b)))
    list(risk = mean(p), gradient = colMeans(S * (p * (1 - p))))
  }
  one <- set(contrast[1])
  other <- set(contrast[2])
  g <- one$gradient - other$gradient
  normal(one$risk - other$risk, sqrt(drop(t(g) %*% V %*% g)))
}

# E07: CR2 with the degrees of freedom of Satterthwaite.
cluster_effect <- function(X, y, group, contrast) {
  X <- independent(X)
  for (j in seq_len(ncol(X))) {
    s <- sd(X[, j])
    if (grepl("^covariate ", colnames(X)[j]) && s > 0) X[, j] <- (X[, j] - mean(X[, j])) / s
  }
  M <- solve(crossprod(X))
  e <- drop(y - X %*% (M %*% crossprod(X, y)))
  w <- weights_of(contrast, X)
  scores <- NULL
  W <- NULL
  own <- NULL
  for (rows in split(seq_along(y), as.character(group))) {
    G <- X[rows, , drop = FALSE]
    eigen_of <- eigen(diag(length(rows)) - G %*% M %*% t(G), symmetric = TRUE)
    root <- ifelse(eigen_of$values < 1e-10, 0, 1 / sqrt(pmax(eigen_of$values, 1e-300)))
    A <- eigen_of$vectors %*% (root * t(eigen_of$vectors))
    scores <- cbind(scores, crossprod(G, A %*% e[rows]))
    u <- A %*% G %*% M %*% w
    W <- cbind(W, crossprod(G, u))
    own <- c(own, sum(u^2))
  }
  V <- M %*% tcrossprod(scores) %*% M
  B <- diag(own, length(own)) - t(W) %*% M %*% W
  estimate <- sum(w * drop(M %*% crossprod(X, y)))
  student(estimate, sqrt(drop(t(w) %*% V %*% w)), sum(diag(B))^2 / sum(B^2))
}

# E08: those who answered, weighted to everybody assigned; the errors of the weights are carried along, per unit.
weighted_effect <- function(outcome, contrast) {
  answered <- persons[[outcome$known]]
  fit <- logit(design(persons, covariates), answered)
  w <- ifelse(answered == 1, 1 / fit$p, 0)
  y <- ifelse(answered == 1, persons[[outcome$name]], 0)
  Z <- design(persons)
  inverse <- solve(crossprod(Z * sqrt(w)))
  b <- inverse %*% crossprod(Z, w * y)
  e <- drop(y - Z %*% b)
  A21 <- crossprod(Z * (w * e * (1 - fit$p)), fit$X)
  scores <- Z * (w * e) - (fit$X * (answered - fit$p)) %*% t(A21 %*% fit$inverse)
  middle <- crossprod(rowsum(scores, as.character(persons[[unit]])))
  V <- inverse %*% middle %*% inverse
  k <- weights_of(contrast, Z)
  normal(sum(k * b), sqrt(drop(t(k) %*% V %*% k)))
}

# E09: bounds.
bounds <- function(outcome, contrast, lee) {
  part <- function(a) persons[persons$arm == a, ]
  known <- function(d) d[[outcome$name]][d[[outcome$known]] == 1]
  rate <- function(d) mean(d[[outcome$known]])
  one <- part(contrast[1])
  other <- part(contrast[2])
  if (!lee) {
    range <- function(d) rate(d) * mean(known(d)) + (1 - rate(d)) * c(outcome$least, outcome$most)
    return(c(range(one)[1] - range(other)[2], range(one)[2] - range(other)[1]))
  }
  first <- rate(one) >= rate(other)
  trimmed <- sort(known(if (first) one else other))
  rest <- mean(known(if (first) other else one))
  share <- 1 - min(rate(one), rate(other)) / max(rate(one), rate(other))
  without <- function(y) {
    out <- share * length(y)
    whole <- floor(out)
    w <- rep(1, length(y))
    if (whole > 0) w[(length(y) - whole + 1):length(y)] <- 0
    w[length(y) - whole] <- 1 - (out - whole)
    sum(w * y) / sum(w)
  }
  ends <- c(without(trimmed) - rest, without(rev(trimmed)) - rest)
  if (first) ends else -rev(ends)
}

# Differences within sites, and of one site the difference in means.
blocked <- function(y, treated, block) {
  estimate <- 0
  variance <- 0
  for (b in unique(block)) {
    one <- y[block == b & treated]
    zero <- y[block == b & !treated]
    w <- (length(one) + length(zero)) / length(y)
    estimate <- estimate + w * (mean(one) - mean(zero))
    variance <- variance + w^2 * (var(one) / length(one) + var(zero) / length(zero))
  }
  list(estimate = estimate, se = sqrt(variance), df = length(y) - 2 * length(unique(block)))
}
block_of <- function(d) if (is.null(site)) rep("", nrow(d)) else as.character(d[[site]])

# E10: the assignment drawn again.
drawn <- read("lotingen.csv", colClasses = "character")
randomisation <- function() {
  if (nrow(drawn) == 0) return(list())
  signs <- do.call(rbind, lapply(strsplit(drawn$draws, ""), strtoi, base = 36))
  place <- match(as.character(persons[[unit]]), drawn[[unit]])
  tests <- list()
  for (name in primary) for (a in treatments) {
    outcome <- Filter(function(o) o$name == name, outcomes)[[1]]
    known <- persons[[outcome$known]] == 1
    y <- persons[[name]][known]
    block <- block_of(persons)[known]
    statistic <- function(arm) {
      estimate <- 0
      variance <- 0
      in_one <- arm == match(a, arms) - 1
      in_zero <- arm == match(control, arms) - 1
      total <- colSums(in_one | in_zero)
      for (b in unique(block)) {
        rows <- block == b
        n1 <- colSums(in_one[rows, , drop = FALSE])
        n0 <- colSums(in_zero[rows, , drop = FALSE])
        m1 <- colSums(y[rows] * in_one[rows, , drop = FALSE]) / n1
        m0 <- colSums(y[rows] * in_zero[rows, , drop = FALSE]) / n0
        v1 <- (colSums(y[rows]^2 * in_one[rows, , drop = FALSE]) - n1 * m1^2) / (n1 - 1)
        v0 <- (colSums(y[rows]^2 * in_zero[rows, , drop = FALSE]) - n0 * m0^2) / (n0 - 1)
        w <- (n1 + n0) / total
        estimate <- estimate + ifelse(n1 + n0 == 0, 0, w * (m1 - m0))
        variance <- variance + ifelse(n1 + n0 == 0, 0, w^2 * (v1 / n1 + v0 / n0))
      }
      ifelse(estimate == 0, 0, estimate / sqrt(variance))
    }
    seen <- statistic(matrix(match(persons$arm[known], arms) - 1, ncol = 1))
    tests[[paste0(name, ":", a, "-", control)]] <- list(
      t = seen, draws = abs(statistic(signs[place[known], , drop = FALSE])))
  }
  tests
}
tests <- randomisation()
p_of <- function(bar, values) (1 + sum(is.na(values) | values >= abs(bar) - 1e-11)) / (length(values) + 1)
adjusted <- local({
  order_of <- order(-vapply(tests, function(test) abs(test$t), 0))
  p <- numeric(length(tests))
  largest <- 0
  for (j in rev(order_of)) {
    largest <- pmax(largest, tests[[j]]$draws)
    p[j] <- p_of(tests[[j]]$t, largest)
  }
  p[order_of] <- cummax(p[order_of])
  stats::setNames(p, names(tests))
})

# Every line of the effect tables.
recompute <- function(line) {
  outcome <- Filter(function(o) o$name == line$outcome, outcomes)[[1]]
  contrast <- Filter(function(k) paste(k, collapse = "-") == line$contrast, contrasts)[[1]]
  d <- persons[persons[[outcome$known]] == 1, ]
  y <- d[[outcome$name]]
  section <- substr(line$method, 1, 3)
  result <- switch(section,
    E03 = ols_effect(design(d), y, contrast),
    E04 = ols_effect(design(d, covariates), y, contrast),
    E05 = ols_effect(design(d, covariates, products = TRUE, centred = TRUE), y, contrast),
    E06 = risk_effect(design(d, covariates), y, contrast),
    E07 = cluster_effect(design(d, covariates), y, d[[substring(line$method, 5)]], contrast),
    E08 = weighted_effect(outcome, contrast),
    E09 = {
      ends <- bounds(outcome, contrast, line$method == "E09 Lee")
      list(estimate = NA, se = NA, lo = ends[1], hi = ends[2], p = NA)
    },
    E24 = {
      two <- d$arm %in% contrast
      b <- blocked(y[two], d$arm[two] == contrast[1], block_of(d)[two])
      student(b$estimate, b$se, b$df)
    })
  result$pAdj <- NA
  if (line$role == "PRIMARY") {
    test <- tests[[paste0(line$outcome, ":", line$contrast)]]
    result$p <- if (is.null(test)) NA else p_of(test$t, test$draws)
    result$pAdj <- if (is.null(test)) NA else adjusted[[paste0(line$outcome, ":", line$contrast)]]
  }
  result$mde <- (qnorm(0.975) + qnorm(0.8)) * result$se
  result$n <- length(y)
  result
}
worst <- 0
compared <- 0
compare <- function(where, published, own) {
  if (is.na(published)) return(invisible())
  compared <<- compared + 1
  away <- if (is.na(own)) Inf else abs(own - published) / max(abs(published), 1e-6)
  worst <<- max(worst, away)
  if (away > 1e-6) cat(where, ": published", published, "recomputed", own, "\n")
}
published <- read("effecten.csv", stringsAsFactors = FALSE)
for (i in seq_len(nrow(published))) {
  line <- published[i, ]
  if (all(is.na(line[c("lo", "hi")]))) next
  own <- recompute(line)
  for (name in c("n", "estimate", "se", "lo", "hi", "p", "pAdj", "mde")) {
    compare(paste(line$outcome, line$contrast, line$method, name), line[[name]], own[[name]])
  }
}

# Whether effects differ between people with and without a property, by Holm per outcome.
interactions <- read("interacties.csv", stringsAsFactors = FALSE)
for (pair in scanned) {
  d <- persons[persons[[pair[2]]] == 1, ]
  own <- lapply(subgroups, function(column) {
    fit <- tryCatch({
      fit <- ols(design(d, column, products = TRUE), d[[pair[1]]])
      k <- paste(treatments, "by", column)
      f <- drop(t(fit$b[k]) %*% solve(fit$V[k, k], fit$b[k])) / length(k)
      c(f, pf(f, length(k), fit$df, lower.tail = FALSE))
    }, error = function(e) c(NA, NA))
    fit
  })
  p <- vapply(own, function(test) test[2], 0)
  holm <- stats::p.adjust(ifelse(is.na(p), 1, p), "holm")
  for (i in seq_along(subgroups)) {
    line <- interactions[interactions$outcome == pair[1] & interactions$property == subgroups[i], ]
    compare(paste(pair[1], subgroups[i], "F"), line$F, own[[i]][1])
    compare(paste(pair[1], subgroups[i], "p"), line$p, p[i])
    compare(paste(pair[1], subgroups[i], "Holm"), line$pHolm, holm[i])
  }
}
cat(compared, "numbers compared; worst relative deviation", format(worst, digits = 3), "\n")
quit(status = if (compared > 0 && worst <= 1e-6) 0 else 1)
