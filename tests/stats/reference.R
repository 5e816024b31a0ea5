# SPDX-License-Identifier: MIT
# reference.R VECTORS - what R says, a line each: vector or grid, function, input, the printed value of a
# vector or -, R's values. Tabs between the fields, blanks within; 17 digits. tests/stats/run compares.
# Where R has the function, R's own is asked; only what it lacks is put together here, from R's parts.
options(warn = 2)
score <- function(k, n, confidence = .95) suppressWarnings(prop.test(k, n, conf.level = confidence, correct = FALSE))$conf.int
table2 <- function(v) matrix(v, 2, byrow = TRUE)
halves <- function(v) matrix(v, 2, byrow = TRUE)

newcombe <- function(v) {
  p <- v[c(1, 3)] / v[c(2, 4)]
  a <- score(v[1], v[2])
  b <- score(v[3], v[4])
  d <- p[1] - p[2]
  c(d, d - sqrt((p[1] - a[1])^2 + (b[2] - p[2])^2), d + sqrt((a[2] - p[1])^2 + (p[2] - b[1])^2))
}

mid_p <- function(v) {
  chance <- dhyper(max(0, v[1] - v[4]):(v[1] + min(v[2], v[3])), v[1] + v[2], v[3] + v[4], v[1] + v[3])
  seen <- dhyper(v[1], v[1] + v[2], v[3] + v[4], v[1] + v[3])
  same <- abs(chance / seen - 1) < 1e-7
  sum(chance[chance < seen & !same]) + sum(chance[same]) / 2
}

going_up <- function(v) sum(outer(seq_along(v), seq_along(v), function(i, j) (i < j) * sign(v[j] - v[i])))

repeats <- function(v) {
  m <- table(v)
  c(sum(head(v, -1) == tail(v, -1)), sum(m * (m - 1)) / length(v))
}

agreement <- function(v) {
  p <- table2(v) / sum(v)
  chance <- sum(rowSums(p) * colSums(p))
  c(2 * v[1] / (2 * v[1] + v[2] + v[3]), 2 * v[4] / (2 * v[4] + v[2] + v[3]), (sum(diag(p)) - chance) / (1 - chance))
}

turned <- function(v) {
  x <- halves(v)[1, ]
  y <- halves(v)[2, ]
  n <- length(x)
  distance <- sapply(1:n, function(by) abs(n * sum(x * y[(seq_len(n) + by - 1) %% n + 1]) - sum(x) * sum(y)))
  mean(distance >= distance[n])
}

# Two series of labels, and the fewest events that a label of the first has and leaves.
turned_pairs <- function(v) {
  least <- v[1]
  x <- factor(halves(v[-1])[1, ], 0:max(halves(v[-1])[1, ]))
  y <- factor(halves(v[-1])[2, ], 0:max(halves(v[-1])[2, ]))
  n <- length(x)
  far <- function(by) {
    counts <- unclass(table(x, y[(seq_len(n) + by - 1) %% n + 1]))
    expected <- outer(rowSums(counts), colSums(counts)) / n
    variance <- expected * outer(n - rowSums(counts), n - colSums(counts)) / (n * (n - 1))
    distance <- ifelse(variance > 0, (counts - expected)^2 / variance, 0)
    distance[rowSums(counts) < least | n - rowSums(counts) < least, ] <- -1
    distance
  }
  largest <- sapply(1:n, function(by) max(far(by)))
  as.vector(t(apply(far(n), 1:2, function(one) if (one < 0) 1 else mean(largest >= one * (1 - 1e-9)))))
}

randomisation <- function(v) {
  signs <- as.matrix(expand.grid(rep(list(c(-1, 1)), length(v))))
  mean(abs(signs %*% v) >= abs(sum(v)))
}

functions <- list(
  wilson = function(v) score(v[1], v[2], v[3]),
  clopper_pearson = function(v) binom.test(v[1], v[2], conf.level = v[3])$conf.int,
  garwood = function(v) poisson.test(v[1], conf.level = v[2])$conf.int,
  newcombe = newcombe,
  fisher = function(v) fisher.test(table2(v), conf.int = FALSE)$p.value,
  fisher_mid_p = mid_p,
  freeman_halton = function(v) fisher.test(matrix(v[-1], v[1], byrow = TRUE), workspace = 2e6)$p.value,
  circular_shift = turned,
  circular_shift_pairs = turned_pairs,
  repeats = repeats,
  holm = function(v) p.adjust(v, "holm"),
  benjamini_hochberg = function(v) p.adjust(v, "BH"),
  kendall = function(v) cor.test(seq_along(v), v, method = "kendall", exact = TRUE)$p.value,
  kendall_s_and_tau = function(v) c(going_up(v), cor(seq_along(v), v, method = "kendall")),
  smallest_kendall_p = function(v) min(1, 2 / factorial(v)),
  sign_test = function(v) binom.test(sum(v > 0), sum(v != 0))$p.value,
  signed_rank = function(v) { t <- wilcox.test(v, exact = TRUE); c(t$statistic, t$p.value) },
  randomisation_test = randomisation,
  smallest_pairs_p = function(v) min(1, 2 / 2^v),
  agreement = agreement,
  fewest_above_half = function(v) sapply(v, function(n) which(sapply(1:n, function(k) score(k, n)[1]) > .5)[1]))

digits <- function(v) paste(formatC(v, digits = 17, format = "g", width = 1), collapse = " ")
line <- function(kind, name, input, printed, v) cat(kind, name, input, printed, digits(functions[[name]](v)), sep = "\t", fill = FALSE)
row <- function(name, ...) { v <- c(...); line("grid", name, digits(v), "-", v); cat("\n") }

vectors <- read.delim(commandArgs(TRUE)[1], header = FALSE, colClasses = "character")
for (i in seq_len(nrow(vectors))) {
  line("vector", vectors[i, 1], vectors[i, 2], vectors[i, 3], scan(text = vectors[i, 2], quiet = TRUE))
  cat("\n")
}

set.seed(20261122)
for (n in c(1:40, 60, 100, 365, 2000)) for (k in unique(c(0:min(n, 12), n %/% 3, n %/% 2, n - (0:min(n, 3)))))
  for (confidence in if (n <= 20) c(.8, .9, .95, .99, .999) else .95) {
    row("wilson", k, n, confidence)
    row("clopper_pearson", k, n, confidence)
  }
for (events in c(0:100, 200, 365, 1000, 5000)) for (confidence in c(.8, .95, .99)) row("garwood", events, confidence)
for (m in 1:7) for (n in 1:9) for (a in 0:m) for (b in 0:n) row("newcombe", a, m, b, n)

# Every 2 x 2 table whose sums of rows and columns are 14 at most and not 0; and large ones.
for (a in 0:14) for (b in 0:(14 - a)) for (c in 0:(14 - a)) for (d in 0:(14 - max(b, c)))
  if (min(a + b, c + d, a + c, b + d) > 0) {
    row("fisher", a, b, c, d)
    row("fisher_mid_p", a, b, c, d)
  }
for (i in 1:200) {
  large <- rpois(4, c(3, 10, 40, 150)[sample(4)])
  if (min(large[1] + large[2], large[3] + large[4], large[1] + large[3], large[2] + large[4]) > 0) {
    row("fisher", large)
    row("fisher_mid_p", large)
  }
}
for (i in 1:40) {
  rows <- sample(2:4, 1)
  counts <- matrix(rpois(rows * 3, 3), rows)
  if (all(rowSums(counts) > 0, colSums(counts) > 0)) row("freeman_halton", rows, t(counts))
}

for (n in c(1:60, 63:66, 127:129, 200)) {
  row("circular_shift", rbinom(n, 1, .4), rbinom(n, 1, .3))
  row("repeats", sample(4, n, replace = TRUE))
}
for (n in 12:60) row("circular_shift_pairs", n %% 5, sample(0:5, n, replace = TRUE), sample(0:3, n, replace = TRUE))
for (n in 1:40) for (i in 1:5) {
  p <- round(runif(n)^3, sample(2:8, 1))  # with ties
  row("holm", p)
  row("benjamini_hochberg", p)
}
for (n in 2:45) for (drift in c(0, .1, .5)) {
  row("kendall", rank(rnorm(n) + drift * 1:n))
  tied <- sample(3, n, replace = TRUE)
  if (length(unique(tied)) > 1) row("kendall_s_and_tau", tied)
}
for (n in 1:45) for (shift in c(0, .5, 2)) {
  row("signed_rank", sample(n) * sign(rnorm(n) + shift))
  some <- round(rnorm(n) * 2 + shift)
  if (any(some != 0)) row("sign_test", some)
}
for (m in 1:11) for (shift in 0:2) row("randomisation_test", sample(-9:9, m, replace = TRUE) + shift)
for (i in 1:200) {
  counts <- rpois(4, sample(c(1, 4, 20), 1))
  if (min(counts[1] + counts[2], counts[3] + counts[4], counts[1] + counts[3], counts[2] + counts[4]) > 0) row("agreement", counts)
}
for (n in 0:20) {
  row("smallest_kendall_p", n)
  row("smallest_pairs_p", n)
}
