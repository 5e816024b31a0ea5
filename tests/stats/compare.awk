# SPDX-License-Identifier: MIT
# compare.awk - lines of reference.R with ours as a sixth field: the table of vectors, a line a function for the
# grid, and what is wrong. Status 1 when anything is, or nothing was compared.
BEGIN {
  FS = "\t"
  exact = 1e-9  # how far we may be from R
  printf "%-20s %-40s %-36s %-36s %-11s %s\n", "function", "vector", "ours", "expected", "difference", "from R"
}

function larger(a, b) { return a > b ? a : b }
function distance(a, b) { return a > b ? a - b : b - a }

# Half a unit of the last decimal that is printed.
function rounding(printed,   dot) {
  dot = index(printed, ".")
  return dot ? 0.500001 * 10 ^ (dot - length(printed)) : exact
}

# From R, a probability drawn 20,000 times is a few standard errors off.
function allowed(value) {
  return $2 == "freeman_halton" ? 4 * sqrt(value * (1 - value) / 20000) + 1 / 20000 : exact
}

function complain(what) {
  wrong++
  if (wrong <= 20) faults = faults "wrong: " $2 " (" $3 "): " what "\n"
}

function short(values, n,   i, text) {
  for (i = 1; i <= n; i++) text = text (i > 1 ? " " : "") sprintf("%.9g", values[i])
  return text
}

{
  n = split($5, r, " ")
  from_r = from_printed = 0
  if (split($6, ours, " ") != n || n == 0) complain("ours has other values than R: " $6)
  for (i = 1; i <= n; i++) {
    from_r = larger(from_r, distance(ours[i], r[i]))
    # nan and inf are no numbers to every awk.
    if (distance(ours[i], r[i]) > allowed(r[i]) || ours[i] r[i] !~ /^[-+.0-9e]+$/)
      complain("ours " ours[i] ", R " r[i])
  }
}

$1 == "vector" {
  vectors++
  if (split($4, printed, " ") != n) complain("as many values were printed: " $4)
  for (i = 1; i <= n; i++) {
    from_printed = larger(from_printed, distance(ours[i], printed[i]))
    if (distance(ours[i], printed[i]) > rounding(printed[i])) complain("ours " ours[i] ", printed " printed[i])
  }
  printf "%-20s %-40s %-36s %-36s %-11.1e %.1e\n", $2, $3, short(ours, n), $4, from_printed, from_r
}

{
  if (!($2 in rows)) order[++functions] = $2
  rows[$2]++
  largest[$2] = larger(largest[$2], from_r)
  if ($2 != "freeman_halton") largest_of_all = larger(largest_of_all, from_r)
}

END {
  printf "\n%-20s %8s  %s\n", "against R", "rows", "largest difference"
  for (i = 1; i <= functions; i++)
    printf "%-20s %8d  %.1e%s\n", order[i], rows[order[i]], largest[order[i]], order[i] == "freeman_halton" ? " (by 20,000 draws)" : ""
  printf "\n%s%d vectors, %d lines of R, largest difference %.1e, %d wrong\n", faults, vectors, NR, largest_of_all, wrong
  exit (wrong > 0 || vectors == 0 || NR == vectors)
}
