Answers of two people, sealed until both are there: at one keyboard.

  $ printf 'More evenings\nwithout phones.\n' | rcw-checkin seal 2026-11-29 --by Ana --text -
  This is for two people who are not afraid of each other.
  
  If you sometimes change what you say because of what the other
  person might do, leave out the parts that are done together. The
  private journal may still be right for you.
  
  rcw-journal safety prints contacts. Everybody sees these words; they
  ask nothing, and nothing is kept.
  
  shared/sealed/2026-11-29/ana.seal.yaml
  $ rcw-checkin reveal 2026-11-29
  rcw-checkin: error: not both are sealed yet: 1 of 2
  rcw-checkin: hint: 'seal 2026-11-29' lays down an answer; 'seals' says whose are there
  [1]
  $ printf 'A walk on Sundays.' | rcw-checkin seal 2026-11-29 --by bo --text - 2>/dev/null
  shared/sealed/2026-11-29/bo.seal.yaml
  $ rcw-checkin seals
  2026-11-29  sealed    ana
  2026-11-29  sealed    bo
  $ cat home/shared/sealed/2026-11-29/*
  schema: rcw/shared.seal/1
  topic: "2026-11-29"
  by: ana
  digest: "7eea43e6bea8ae4cfddb5ca30279045a430c29d04190ce50aaaa6b58126b27f3"
  ...
  schema: rcw/shared.seal/1
  topic: "2026-11-29"
  by: bo
  digest: df3d10565cc5e76092ecbe72bc96bbdc5a1722b98724841dc5aa8f0b07eb8922
  ...

The words are in the store alone, and lists do not show them.

  $ grep -rl phones home
  home/checkin/2026/11/2026-11-22T2115-e642xkwfw8.yaml
  $ rcw-checkin list | cat
  e642xkwfw8  2026-11-22 21:15  sealed
  na5rtfp8bj  2026-11-22 21:15  sealed

The same words again are the same seal; others are refused.

  $ printf 'A walk on Sundays.' | rcw-checkin seal 2026-11-29 --by bo --text - 2>&1 | tail -2
  rcw-checkin: the same answer is sealed already
  shared/sealed/2026-11-29/bo.seal.yaml
  $ printf 'Two walks.' | rcw-checkin seal 2026-11-29 --by bo --text - 2>&1 | tail -2
  rcw-checkin: error: bo has sealed another answer for 2026-11-29 already
  rcw-checkin: hint: what is sealed stays as it is; another topic takes another answer

A command that was stopped before its seal was laid down is given again: the same seal.

  $ mv home/shared/sealed/2026-11-29/bo.seal.yaml kept
  $ printf 'A walk on Sundays.' | rcw-checkin seal 2026-11-29 --by bo --text - 2>/dev/null
  shared/sealed/2026-11-29/bo.seal.yaml
  $ cmp kept home/shared/sealed/2026-11-29/bo.seal.yaml

What would leave is shown first; then both answers.

  $ rcw-checkin reveal 2026-11-29 --dry-run
  this leaves your private store, as shared/sealed/2026-11-29/ana.answer.yaml:
  schema: rcw/shared.answer/1
  topic: "2026-11-29"
  by: ana
  salt: "8ce10a2463a33283f307dc9e6fe482d644c27640267b05af2ca29eba7171db94"
  text: |
    More evenings
    without phones.
  ...
  this leaves your private store, as shared/sealed/2026-11-29/bo.answer.yaml:
  schema: rcw/shared.answer/1
  topic: "2026-11-29"
  by: bo
  salt: "70983c2d9845fa91830172682a332531443b3d0798c61368bad7edfe7a00cf88"
  text: A walk on Sundays.
  ...
  $ ls home/shared/sealed/2026-11-29
  ana.seal.yaml
  bo.seal.yaml
  $ rcw-checkin reveal 2026-11-29
  this leaves your private store, as shared/sealed/2026-11-29/ana.answer.yaml:
  schema: rcw/shared.answer/1
  topic: "2026-11-29"
  by: ana
  salt: "8ce10a2463a33283f307dc9e6fe482d644c27640267b05af2ca29eba7171db94"
  text: |
    More evenings
    without phones.
  ...
  this leaves your private store, as shared/sealed/2026-11-29/bo.answer.yaml:
  schema: rcw/shared.answer/1
  topic: "2026-11-29"
  by: bo
  salt: "70983c2d9845fa91830172682a332531443b3d0798c61368bad7edfe7a00cf88"
  text: A walk on Sundays.
  ...
  ana:
    More evenings
    without phones.
  bo:
    A walk on Sundays.
  $ rcw-checkin seals --format tsv
  2026-11-29\tana\trevealed (esc)
  2026-11-29\tbo\trevealed (esc)

Again, nothing leaves, and the answers are there to read.

  $ rcw-checkin reveal 2026-11-29
  ana:
    More evenings
    without phones.
  bo:
    A walk on Sundays.
  $ rcw-checkin reveal 2026-11-29 --format yaml | python3 -c 'import sys, yaml; print([d["by"] for d in yaml.safe_load_all(sys.stdin)])'
  ['ana', 'bo']

A seal that comes after an answer can be read is refused.

  $ printf 'Me too.' | rcw-checkin seal 2026-11-29 --by cy --text - 2>&1 | tail -2
  rcw-checkin: error: an answer for 2026-11-29 is revealed already
  rcw-checkin: hint: agree on another topic, and seal before anything is revealed

Of a record, the fields that are named leave and nothing else.

  $ printf 'appreciation: The soup.\nworks: Tea at nine.\nadjust: Rest first.\n' >answers
  $ id=$(rcw-checkin run weekly --answers answers 2>/dev/null)
  $ rcw-checkin seal december --by ana --record $id --field works --field adjust 2>/dev/null
  shared/sealed/december/ana.seal.yaml
  $ printf 'Nothing.' | rcw-checkin seal december --by bo --text - 2>/dev/null
  shared/sealed/december/bo.seal.yaml
  $ rcw-checkin reveal december 2>/dev/null
  ana:
    works:
    Tea at nine.
  
    adjust:
    Rest first.
  bo:
    Nothing.
  $ grep -rlE "$id|soup" home/shared
  [1]
  $ find home -perm /077
  $ find home/shared -type f | sort
  home/shared/sealed/2026-11-29/ana.answer.yaml
  home/shared/sealed/2026-11-29/ana.seal.yaml
  home/shared/sealed/2026-11-29/bo.answer.yaml
  home/shared/sealed/2026-11-29/bo.seal.yaml
  home/shared/sealed/december/ana.answer.yaml
  home/shared/sealed/december/ana.seal.yaml
  home/shared/sealed/december/bo.answer.yaml
  home/shared/sealed/december/bo.seal.yaml
  $ rm -r home

Two stores with git between them: shared/ is a repository of its own, the store is none.

  $ export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
  $ for n in A B; do export GIT_AUTHOR_NAME=$n GIT_AUTHOR_EMAIL=$n@example.org GIT_COMMITTER_NAME=$n GIT_COMMITTER_EMAIL=$n@example.org; done
  $ git init -q --bare -b main both.git
  $ mkdir -m 700 a b
  $ git clone -q both.git a/shared 2>/dev/null
  $ git -C a/shared commit -q --allow-empty -m start
  $ git -C a/shared push -q origin HEAD:main
  $ git clone -q both.git b/shared
  $ send() { git -C $1/shared add -A && git -C $1/shared commit -q -m more && git -C $1/shared push -q origin HEAD:main; }
  $ get() { git -C $1/shared pull -q --no-rebase --no-edit origin main; }

  $ printf 'More time.' | rcw-checkin --home a seal talk --by ana --text - 2>/dev/null
  shared/sealed/talk/ana.seal.yaml
  $ send a
  $ get b

Nobody is shown anything before both have sealed.

  $ rcw-checkin --home b reveal talk
  rcw-checkin: error: not both are sealed yet: 1 of 2
  rcw-checkin: hint: 'seal talk' lays down an answer; 'seals' says whose are there
  [1]
  $ rcw-checkin --home a reveal talk
  rcw-checkin: error: not both are sealed yet: 1 of 2
  rcw-checkin: hint: 'seal talk' lays down an answer; 'seals' says whose are there
  [1]

  $ printf 'More quiet.' | rcw-checkin --home b seal talk --by bo --text - 2>/dev/null
  shared/sealed/talk/bo.seal.yaml
  $ send b
  $ get a
  $ rcw-checkin --home a reveal talk
  this leaves your private store, as shared/sealed/talk/ana.answer.yaml:
  schema: rcw/shared.answer/1
  topic: talk
  by: ana
  salt: "35d767151a39c912e67c28349138dfe4743245997286df8f5eca6e2f635f96c8"
  text: More time.
  ...
  ana:
    More time.
  bo: not there yet
  $ send a
  $ get b
  $ rcw-checkin --home b seals
  talk  revealed  ana
  talk  sealed    bo
  $ rcw-checkin --home b reveal talk --dry-run
  this leaves your private store, as shared/sealed/talk/bo.answer.yaml:
  schema: rcw/shared.answer/1
  topic: talk
  by: bo
  salt: "4f42943b265ecda7ad17e6b0d5f23a7c8b9efc449ccb60d2e12616f05a70181c"
  text: More quiet.
  ...
  $ rcw-checkin --home b reveal talk
  this leaves your private store, as shared/sealed/talk/bo.answer.yaml:
  schema: rcw/shared.answer/1
  topic: talk
  by: bo
  salt: "4f42943b265ecda7ad17e6b0d5f23a7c8b9efc449ccb60d2e12616f05a70181c"
  text: More quiet.
  ...
  ana:
    More time.
  bo:
    More quiet.
  $ send b
  $ get a
  $ rcw-checkin --home a reveal talk
  ana:
    More time.
  bo:
    More quiet.

Somebody who only looks on has sealed nothing.

  $ mkdir -m 700 c; git clone -q both.git c/shared
  $ rcw-checkin --home c reveal talk
  rcw-checkin: error: this store has sealed no answer for talk
  rcw-checkin: hint: answers are for those who gave one; 'seals' says whose are there
  [1]

Both at the same time: two files, so the merge has nothing to do.

  $ printf 'Tea.' | rcw-checkin --home a seal next --by ana --text - 2>/dev/null
  shared/sealed/next/ana.seal.yaml
  $ printf 'Soup.' | rcw-checkin --home b seal next --by bo --text - 2>/dev/null
  shared/sealed/next/bo.seal.yaml
  $ send a
  $ git -C b/shared add -A; git -C b/shared commit -q -m more; get b; git -C b/shared push -q origin HEAD:main
  $ get a
  $ rcw-checkin --home a reveal next 2>/dev/null
  ana:
    Tea.
  bo: not there yet
  $ rcw-checkin --home b reveal next 2>/dev/null
  ana: not there yet
  bo:
    Soup.
  $ git -C b/shared status --short
  ?? sealed/next/bo.answer.yaml

An answer that was altered is named, and its words are not shown.

  $ send a
  $ git -C b/shared add -A; git -C b/shared commit -q -m more; get b; git -C b/shared push -q origin HEAD:main
  $ sed -i 's/Soup/Stew/' b/shared/sealed/next/bo.answer.yaml
  $ send b
  $ get a
  $ rcw-checkin --home a reveal next
  rcw-checkin: error: a/shared/sealed/next/bo.answer.yaml: is not what bo sealed
  rcw-checkin: hint: its words are not shown; the history of shared/ may have the right ones
  ana:
    Tea.
  [3]

So is a new seal that fits other words, made when the first answer could be read.

  $ rm b/shared/sealed/next/bo.*
  $ rm b/checkin -r
  $ mv b/shared/sealed/next/ana.answer.yaml kept
  $ printf 'Tea!' | rcw-checkin --home b seal next --by bo --text - 2>/dev/null
  shared/sealed/next/bo.seal.yaml
  $ rcw-checkin --home b reveal next >/dev/null 2>&1
  $ mv kept b/shared/sealed/next/ana.answer.yaml
  $ send b
  $ get a
  $ rcw-checkin --home a reveal next
  rcw-checkin: error: a/shared/sealed/next/bo.seal.yaml: is not the seal that was there when this store revealed its answer
  rcw-checkin: hint: its words are not shown; the history of shared/ may have the right ones
  ana:
    Tea.
  [3]

A seal under another topic is no seal.

  $ cp -r a/shared/sealed/talk a/shared/sealed/copy
  $ rcw-checkin --home a reveal copy
  rcw-checkin: error: a/shared/sealed/copy/ana.seal.yaml:2:8: topic: is not the name of its folder
  rcw-checkin: error: a/shared/sealed/copy/bo.seal.yaml:2:8: topic: is not the name of its folder
  rcw-checkin: error: not both are sealed yet: 0 of 2
  rcw-checkin: hint: 'seal copy' lays down an answer; 'seals' says whose are there
  [3]

Who sealed when the answers could be read is named.

  $ mkdir -p d/shared/sealed
  $ chmod 700 d
  $ printf 'Me too.' | rcw-checkin --home d seal talk --by cy --text - 2>/dev/null
  shared/sealed/talk/cy.seal.yaml
  $ mv d/shared/sealed/talk/cy.seal.yaml a/shared/sealed/talk
  $ rcw-checkin --home a reveal talk
  rcw-checkin: cy sealed after this store had revealed its answer
  ana:
    More time.
  bo:
    More quiet.
  cy: not there yet

What was changed in one's own store since is not revealed.

  $ for n in ana bo; do printf 'Rain.' | rcw-checkin --home a seal own --by $n --text - 2>/dev/null; done
  shared/sealed/own/ana.seal.yaml
  shared/sealed/own/bo.seal.yaml
  $ sed -i 's/^text: Rain/text: Snow/' $(grep -l 'name: bo' $(grep -lr 'topic: own' a/checkin))
  $ rcw-checkin --home a reveal own 2>&1 | sed 's/T2115-[a-z0-9]*/T2115-ID/'
  rcw-checkin: error: a/checkin/2026/11/2026-11-22T2115-ID.yaml: was changed since it was sealed
  rcw-checkin: hint: nothing of it is revealed; 'undo' may bring it back
  this leaves your private store, as shared/sealed/own/ana.answer.yaml:
  schema: rcw/shared.answer/1
  topic: own
  by: ana
  salt: efe3129fa82f8ba9cfb13ae1ec117aa27d243e07541ba75bc83253d0cf5160ec
  text: Rain.
  ...
  ana:
    Rain.
  bo: not there yet
  $ rcw-checkin --home a check
