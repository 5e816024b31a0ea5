Three layers of one sentence (article 000, lines 89 to 97). What was not said is a blank that everybody sees, and then the
status is 1: nothing is put into anybody's mouth.

  $ echo "Why don't you ever initiate anything?" >draft
  $ rcw-reframe layers draft
  1. As it came
  Why don't you ever initiate anything?
  
  2. What I saw and would like
  When [what a camera would have seen], I would like [what I would like].
  
  3. What is under it
  When [what a camera would have seen], I feel [a feeling, or what the body does], because [what it means to me].
  rcw-reframe: not said yet: event, wish, felt, need
  [1]

With answers the third layer says what is under it. Words that the sentence has already are not said twice.

  $ cat >answers.yaml <<'END'
  > event: When you went to sleep at ten on Sunday.
  > secondary: blame
  > primary: [insecure, sad]
  > body: my chest gets tight
  > need: because I need to know that you want me
  > wish: to be close to you
  > silly: "yes"
  > request: would you lie down with me for ten minutes
  > END
  $ rcw-reframe layers draft --answers answers.yaml
  1. As it came
  Why don't you ever initiate anything?
  
  2. What I saw and would like
  When you went to sleep at ten on Sunday, I would like to be close to you.
  
  3. What is under it
  When you went to sleep at ten on Sunday, I feel insecure and sad, and my chest gets tight, because I need to know that you want me. This may sound silly, and I want you to know it all the same. Would you lie down with me for ten minutes?

A feeling is chosen by its writer only; anger may be the one. Without a feeling the body is enough.

  $ rcw-reframe layers draft --set primary=anger 2>&1 | sed -n 8p
  When [what a camera would have seen], I feel angry, because [what it means to me].
  $ echo 'my jaw is tight' | rcw-reframe layers draft --set body=- 2>&1 | sed -n 8p
  When [what a camera would have seen], I notice that my jaw is tight, because [what it means to me].

In Chinese:

  $ printf 'event: 你九点到家，直接看手机。\nprimary: [hurt, lonely]\nneed: 因为我想知道你在乎我\nwish: 先抱一下\nrequest: 你愿意先抱我一下吗\n' >zh.yaml
  $ echo '你从来不理我' | rcw-reframe layers - --answers zh.yaml --lang zh
  \xe4\xb8\x80\xe3\x80\x81\xe6\x9c\x80\xe5\x88\x9d\xe7\x9a\x84\xe9\x82\xa3\xe5\x8f\xa5\xe8\xaf\x9d (esc)
  \xe4\xbd\xa0\xe4\xbb\x8e\xe6\x9d\xa5\xe4\xb8\x8d\xe7\x90\x86\xe6\x88\x91 (esc)
  
  \xe4\xba\x8c\xe3\x80\x81\xe6\x88\x91\xe7\x9c\x8b\xe5\x88\xb0\xe7\x9a\x84\xe5\x92\x8c\xe6\x88\x91\xe5\xb8\x8c\xe6\x9c\x9b\xe7\x9a\x84 (esc)
  \xe4\xbd\xa0\xe4\xb9\x9d\xe7\x82\xb9\xe5\x88\xb0\xe5\xae\xb6\xef\xbc\x8c\xe7\x9b\xb4\xe6\x8e\xa5\xe7\x9c\x8b\xe6\x89\x8b\xe6\x9c\xba\xe7\x9a\x84\xe6\x97\xb6\xe5\x80\x99\xef\xbc\x8c\xe6\x88\x91\xe5\xb8\x8c\xe6\x9c\x9b\xe5\x85\x88\xe6\x8a\xb1\xe4\xb8\x80\xe4\xb8\x8b\xe3\x80\x82 (esc)
  
  \xe4\xb8\x89\xe3\x80\x81\xe5\xba\x95\xe4\xb8\x8b\xe7\x9a\x84\xe6\x84\x9f\xe5\x8f\x97 (esc)
  \xe4\xbd\xa0\xe4\xb9\x9d\xe7\x82\xb9\xe5\x88\xb0\xe5\xae\xb6\xef\xbc\x8c\xe7\x9b\xb4\xe6\x8e\xa5\xe7\x9c\x8b\xe6\x89\x8b\xe6\x9c\xba\xe7\x9a\x84\xe6\x97\xb6\xe5\x80\x99\xef\xbc\x8c\xe6\x88\x91\xe6\x84\x9f\xe5\x88\xb0\xe5\x8f\x97\xe4\xbc\xa4\xe5\x92\x8c\xe5\xad\xa4\xe5\x8d\x95\xef\xbc\x8c\xe5\x9b\xa0\xe4\xb8\xba\xe6\x88\x91\xe6\x83\xb3\xe7\x9f\xa5\xe9\x81\x93\xe4\xbd\xa0\xe5\x9c\xa8\xe4\xb9\x8e\xe6\x88\x91\xe3\x80\x82\xe4\xbd\xa0\xe6\x84\xbf\xe6\x84\x8f\xe5\x85\x88\xe6\x8a\xb1\xe6\x88\x91\xe4\xb8\x80\xe4\xb8\x8b\xe5\x90\x97\xef\xbc\x9f (esc)

For programs. What the draft says and the chosen text does not is named, and said in one line without quoting it.

  $ echo 'You always leave me alone with Tom at 9!' |
  >   rcw-reframe layers - --answers answers.yaml --set chosen=second --format json |
  >   /usr/bin/python3 -c 'import json, sys; d = json.load(sys.stdin); print(d["text"], d["lost"], d["blanks"])'
  rcw-reframe: names, numbers and times of the draft that the text does not have: 2 (--format yaml lists them)
  When you went to sleep at ten on Sunday, I would like to be close to you. ['Tom', '9'] []

Nothing was kept so far; --keep keeps the draft as it was, the layers and which one was chosen.

  $ rcw-reframe list
  $ rcw-reframe layers draft --answers answers.yaml --set chosen=third --keep >out
  rcw-reframe: kept: bqy0vq539g
  $ rcw-reframe show bqy0vq539g
  schema: rcw/reframe.layers/1
  id: bqy0vq539g
  at: 2026-11-22T21:15:00+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  original: Why don't you ever initiate anything?
  event: When you went to sleep at ten on Sunday.
  secondary: blame
  primary:
    - insecure
    - sad
  body: my chest gets tight
  need: because I need to know that you want me
  wish: to be close to you
  silly: "yes"
  request: would you lie down with me for ten minutes
  chosen: third
  text: When you went to sleep at ten on Sunday, I feel insecure and sad, and my chest gets tight, because I need to know that you want me. This may sound silly, and I want you to know it all the same. Would you lie down with me for ten minutes?
  second: When you went to sleep at ten on Sunday, I would like to be close to you.
  third: When you went to sleep at ten on Sunday, I feel insecure and sad, and my chest gets tight, because I need to know that you want me. This may sound silly, and I want you to know it all the same. Would you lie down with me for ten minutes?
  ...

When it was used and how it went is noted later, and undo takes it back.

  $ rcw-reframe edit bqy0vq539g --set used_at=2026-11-23T20:00:00+01:00 --set outcome=better
  bqy0vq539g
  $ rcw-reframe show bqy0vq539g --field outcome
  better (no-eol)
  $ rcw-reframe undo
  rcw-reframe: undo of 'edit' of 2026-11-22T21:15:00+01:00
  change    bqy0vq539g  reframe/2026/11/2026-11-22T2115-bqy0vq539g.yaml
  $ rcw-reframe check

A follow-up comes due only where it was asked for.

  $ rcw-checkin due
  [1]
  $ RCW_SEED=2 rcw-reframe layers draft --answers answers.yaml --follow-up +3d >out
  rcw-reframe: kept: k43cat20cv
  rcw-reframe: a follow-up comes due on 2026-11-25; rcw-checkin schedule has it
  $ RCW_NOW=2026-11-25T19:00:00+01:00 rcw-checkin due
  follow-up k43cat20cv  Wed 25 Nov 18:00
