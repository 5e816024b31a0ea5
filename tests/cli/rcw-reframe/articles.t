What the two articles call hard to hear (domain.md R1, R4, R11, R14, R20), line by line, and in a journal.

  $ cat >hard.txt <<'END'
  > Why don't you ever initiate anything?
  > How can you think that?
  > We need to talk about our sex life.
  > Our sex life is fine—why do you always make things complicated?
  > END
  $ rcw-reframe lint hard.txt --format categories
  criticism
  should
  demand
  generalisation
  [1]
  $ printf '%s\n' "He's cold." "Here we go again. Why can't I just be normal? My partner must be fed up with me." |
  >   rcw-reframe lint --mode journal - --format categories
  label
  self_criticism

What they say instead (R1, R3 to R5, R7, R8, R10, R13, R15 to R18, R23): not one finding.

  $ cat >said.txt <<'END'
  > When you don't initiate anything, I sometimes feel unattractive. This might sound silly, but I want you to know my true feelings.
  > I want to talk about our intimate relationship—not to criticize but because I really care about our connection. Do you feel like talking for ten minutes now?
  > I want us to improve our intimacy; would you like to think of ways together?
  > I'm telling you this not because I need you to fix or change your behavior but so you can understand a part of my inner world.
  > I want to share something I've never said before. It might come out awkwardly, but I really want to try.
  > I know talking about sex makes you uncomfortable. I won't push anymore. But I need you to know that when you get up right after we're done, it feels like I'm just an object. It's not your fault, but I hope you understand how I feel. You can say nothing or talk whenever you want.
  > I'm feeling anxious today; would you mind hugging me for a while?
  > This is hard. I am struggling right now. Considering my history, this makes sense.
  > Tonight I want a hug but not sex.
  > But I still love you.
  > I fell into an old pattern. Sorry. Let me try again.
  > I'm here. We're okay. Take it slow. I won't leave.
  > I want to first understand what's happening before we figure out how to solve it together.
  > If you tell me more, I'd like to know.
  > What you said the other day has been on my mind. I never realized it made you feel like that.
  > When you touch me like that, I feel cherished.
  > Sometimes during sex, I suddenly feel lonely.
  > After I shared something vulnerable, he replied to my text with one word.
  > END
  $ rcw-reframe lint said.txt
  $ rcw-reframe lint --mode journal said.txt

The second layer is a statement, better than blame, and no finding either.

  $ echo "I feel our sex life isn't frequent enough." | rcw-reframe lint -
