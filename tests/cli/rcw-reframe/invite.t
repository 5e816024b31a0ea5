An invitation instead of an accusation (article 000, line 85): why, what it is not, a question; ten minutes now.

  $ cat >answers.yaml <<'END'
  > topic: our closeness
  > care: because I really care about us
  > not: [criticise, blame]
  > END
  $ rcw-reframe invite --answers answers.yaml
  I would like to talk with you about our closeness. Not to criticise you or look for whose fault it is, but because I really care about us. Do you feel like talking for 10 minutes now?
  $ rcw-reframe invite --answers answers.yaml --set minutes=20 --set "when=after supper" --set no_hurry=yes
  I would like to talk with you about our closeness. Not to criticise you or look for whose fault it is, but because I really care about us. Do you feel like talking for 20 minutes after supper? You can also say nothing for now, or talk when you want.
  Waiting is part of it: in the case of the article the answer came after three days. Nothing reminds you to ask again unless you set it yourself.
  $ rcw-reframe invite --answers answers.yaml --set no_hurry=yes --lang zh
  \xe6\x88\x91\xe6\x83\xb3\xe5\x92\x8c\xe4\xbd\xa0\xe8\xb0\x88\xe8\xb0\x88our closeness\xe3\x80\x82\xe4\xb8\x8d\xe6\x98\xaf\xe8\xa6\x81\xe6\x89\xb9\xe8\xaf\x84\xe4\xbd\xa0\xe6\x88\x96\xe6\x89\xbe\xe8\xb0\x81\xe7\x9a\x84\xe9\x94\x99\xef\xbc\x8c\xe8\x80\x8c\xe6\x98\xaf\xe5\x9b\xa0\xe4\xb8\xbabecause I really care about us\xe3\x80\x82\xe4\xbd\xa0\xe6\x84\xbf\xe6\x84\x8f\xe7\x8e\xb0\xe5\x9c\xa8\xe8\x81\x8a10\xe5\x88\x86\xe9\x92\x9f\xe5\x90\x97\xef\xbc\x9f\xe4\xbd\xa0\xe4\xb9\x9f\xe5\x8f\xaf\xe4\xbb\xa5\xe5\x85\x88\xe4\xb8\x8d\xe8\xaf\xb4\xe8\xaf\x9d\xef\xbc\x8c\xe6\x83\xb3\xe8\xaf\xb4\xe7\x9a\x84\xe6\x97\xb6\xe5\x80\x99\xe5\x86\x8d\xe8\xaf\xb4\xe3\x80\x82 (esc)
  \xe7\xad\x89\xe5\xbe\x85\xe6\x98\xaf\xe5\x85\xb6\xe4\xb8\xad\xe4\xb8\x80\xe9\x83\xa8\xe5\x88\x86\xef\xbc\x9a\xe6\x96\x87\xe7\xab\xa0\xe9\x87\x8c\xe7\x9a\x84\xe9\x82\xa3\xe6\xac\xa1\xef\xbc\x8c\xe5\x9b\x9e\xe7\xad\x94\xe6\x98\xaf\xe4\xb8\x89\xe5\xa4\xa9\xe5\x90\x8e\xe6\x9d\xa5\xe7\x9a\x84\xe3\x80\x82\xe9\x99\xa4\xe9\x9d\x9e\xe4\xbd\xa0\xe8\x87\xaa\xe5\xb7\xb1\xe8\xae\xbe\xe5\xae\x9a\xef\xbc\x8c\xe8\xbf\x99\xe9\x87\x8c\xe4\xb8\x8d\xe4\xbc\x9a\xe6\x8f\x90\xe9\x86\x92\xe4\xbd\xa0\xe5\x86\x8d\xe5\x8e\xbb\xe9\x97\xae\xe3\x80\x82 (esc)

Without an answer there are blanks.

  $ rcw-reframe invite --set not=change
  I would like to talk with you about [one thing]. Not to change you, but because [why it matters to me]. Do you feel like talking for 10 minutes now?
  rcw-reframe: not said yet: topic, care
  [1]

What came back may be noted, by hand; nothing asks for it and nothing counts it. Nothing comes due either.

  $ rcw-reframe invite --answers answers.yaml --keep >out
  rcw-reframe: kept: bqy0vq539g
  $ rcw-reframe edit bqy0vq539g --set answer=later --set rescheduled_to=2026-11-29T15:00:00+01:00
  bqy0vq539g
  $ rcw-checkin due
  [1]
