Who can be called. Needs no store, asks nothing, writes nothing; the same for everybody.

  $ rcw-journal safety de
  If you are in danger now, call the emergency number of the place where you are.
  
  Looking at a website or calling leaves traces: in the history of a browser, on
  the phone, on a bill. A device that nobody else uses, such as one at a friend's,
  at work or in a library, may be safer. This text stays in your terminal until
  you close or clear it.
  
  The numbers stand in files with a date, and numbers change. None is part of the
  program: a file content/contacts/NAME.yaml in your store takes the place of the
  one shown here.
  
  Deutschland (de)
  checked 2022-09-01
  checked 1543 days ago; look it up before you rely on it
  
    Hilfetelefon Gewalt gegen Frauen
      116 016
      https://www.hilfetelefon.de
      rund um die Uhr, in vielen Sprachen
      Frauen, die Gewalt erleben, und Menschen, die ihnen nahestehen
      checked 2024-06-12
  
    Hilfetelefon Gewalt an M\xc3\xa4nnern (esc)
      0800 1239900
      https://www.maennerhilfetelefon.de
      2023: Montag bis Donnerstag 8-20 Uhr, Freitag 8-15 Uhr
      M\xc3\xa4nner, die Gewalt erleben, und Menschen, die ihnen nahestehen (esc)
      checked 2023-06-01
  
    TelefonSeelsorge
      0800 1110111
      rund um die Uhr
      alle, die jemanden zum Reden brauchen, auch bei Gedanken an Suizid
      checked 2022-09-01
  This is for two people who are not afraid of each other.
  
  If you sometimes change what you say because of what the other person might do,
  leave out the parts that are done together. The private journal may still be
  right for you.
  
  rcw-journal safety prints contacts. Everybody sees these words; they ask
  nothing, and nothing is kept.
  
  $ rcw-journal safety de | awk 'length > 80'
  $ ls

By its code, its name or another one, in any case.

  $ for name in gb GB uk 'United Kingdom' england; do rcw-journal safety "$name" | grep -F '(gb)'; done
  United Kingdom (gb)
  United Kingdom (gb)
  United Kingdom (gb)
  United Kingdom (gb)
  United Kingdom (gb)
  $ rcw-journal safety Atlantis | tail -n +22
  rcw-journal: error: there is no list for that region
  rcw-journal: hint: the list of regions is printed instead
  everywhere (world)
  checked 2026-07-22
  
    NO MORE Global Directory
      https://nomoredirectory.org
      places to turn to about domestic and sexual violence, by country
      checked 2026-07-22
  
    Find a Helpline
      https://findahelpline.com
      helplines for any kind of crisis, by country and by topic
      checked 2026-07-22
  This is for two people who are not afraid of each other.
  
  If you sometimes change what you say because of what the other person might do,
  leave out the parts that are done together. The private journal may still be
  right for you.
  
  rcw-journal safety prints contacts. Everybody sees these words; they ask
  nothing, and nothing is kept.
  
  $ rcw-journal safety germony 2>&1 >/dev/null
  rcw-journal: error: there is no list for that region
  rcw-journal: hint: did you mean 'germany'?
  [2]
  $ rcw-journal safety Atlantis >/dev/null 2>&1
  [2]

Without a region: which there are, and where to look everywhere else.

  $ rcw-journal safety | tail -n +22
  everywhere (world)
  checked 2026-07-22
  
    NO MORE Global Directory
      https://nomoredirectory.org
      places to turn to about domestic and sexual violence, by country
      checked 2026-07-22
  
    Find a Helpline
      https://findahelpline.com
      helplines for any kind of crisis, by country and by topic
      checked 2026-07-22
  This is for two people who are not afraid of each other.
  
  If you sometimes change what you say because of what the other person might do,
  leave out the parts that are done together. The private journal may still be
  right for you.
  
  rcw-journal safety prints contacts. Everybody sees these words; they ask
  nothing, and nothing is kept.
  
  $ rcw-journal safety --lang zh | head -n 8
  \xe5\xa6\x82\xe6\x9e\x9c\xe4\xbd\xa0\xe7\x8e\xb0\xe5\x9c\xa8\xe6\x9c\x89\xe5\x8d\xb1\xe9\x99\xa9\xef\xbc\x8c\xe8\xaf\xb7\xe6\x8b\xa8\xe6\x89\x93\xe4\xbd\xa0\xe6\x89\x80\xe5\x9c\xa8\xe5\x9c\xb0\xe7\x9a\x84\xe7\xb4\xa7\xe6\x80\xa5\xe7\x94\xb5\xe8\xaf\x9d\xe3\x80\x82 (esc)
  
  \xe6\xb5\x8f\xe8\xa7\x88\xe7\xbd\x91\xe7\xab\x99\xe6\x88\x96\xe6\x89\x93\xe7\x94\xb5\xe8\xaf\x9d\xe4\xbc\x9a\xe7\x95\x99\xe4\xb8\x8b\xe7\x97\x95\xe8\xbf\xb9\xef\xbc\x9a\xe6\xb5\x8f\xe8\xa7\x88\xe5\x99\xa8\xe7\x9a\x84\xe5\x8e\x86\xe5\x8f\xb2\xe3\x80\x81\xe6\x89\x8b\xe6\x9c\xba\xe9\x87\x8c\xe3\x80\x81\xe8\xb4\xa6\xe5\x8d\x95\xe4\xb8\x8a\xe3\x80\x82\xe7\x94\xa8\xe5\x88\xab\xe4\xba\xba\xe4\xb8\x8d\xe7\xa2\xb0\xe7\x9a\x84\xe8\xae\xbe\xe5\xa4\x87\xef\xbc\x8c\xe6\xaf\x94\xe5\xa6\x82 (esc)
  \xe6\x9c\x8b\xe5\x8f\x8b\xe9\x82\xa3\xe9\x87\x8c\xe7\x9a\x84\xe3\x80\x81\xe5\x8d\x95\xe4\xbd\x8d\xe7\x9a\x84\xe6\x88\x96\xe5\x9b\xbe\xe4\xb9\xa6\xe9\xa6\x86\xe7\x9a\x84\xef\xbc\x8c\xe4\xb9\x9f\xe8\xae\xb8\xe6\x9b\xb4\xe5\xae\x89\xe5\x85\xa8\xe3\x80\x82\xe8\xbf\x99\xe6\xae\xb5\xe6\x96\x87\xe5\xad\x97\xe4\xbc\x9a\xe7\x95\x99\xe5\x9c\xa8\xe7\xbb\x88\xe7\xab\xaf\xe9\x87\x8c\xef\xbc\x8c\xe7\x9b\xb4\xe5\x88\xb0\xe4\xbd\xa0\xe5\x85\xb3\xe9\x97\xad\xe6\x88\x96\xe6\xb8\x85 (esc)
  \xe5\xb1\x8f\xe3\x80\x82 (esc)
  
  \xe5\x8f\xb7\xe7\xa0\x81\xe5\x86\x99\xe5\x9c\xa8\xe5\xb8\xa6\xe6\x97\xa5\xe6\x9c\x9f\xe7\x9a\x84\xe6\x96\x87\xe4\xbb\xb6\xe9\x87\x8c\xef\xbc\x8c\xe8\x80\x8c\xe5\x8f\xb7\xe7\xa0\x81\xe4\xbc\x9a\xe5\x8f\x98\xe3\x80\x82\xe6\xb2\xa1\xe6\x9c\x89\xe4\xb8\x80\xe4\xb8\xaa\xe6\x98\xaf\xe7\xa8\x8b\xe5\xba\x8f\xe7\x9a\x84\xe4\xb8\x80\xe9\x83\xa8\xe5\x88\x86\xef\xbc\x9a\xe5\x9c\xa8\xe4\xbd\xa0\xe7\x9a\x84\xe5\xad\x98\xe5\x82\xa8\xe9\x87\x8c\xe6\x94\xbe\xe4\xb8\x80\xe4\xb8\xaa (esc)
  content/contacts/NAME.yaml\xef\xbc\x8c\xe5\xb0\xb1\xe4\xbc\x9a\xe4\xbb\xa3\xe6\x9b\xbf\xe8\xbf\x99\xe9\x87\x8c\xe6\x98\xbe\xe7\xa4\xba\xe7\x9a\x84\xe9\x82\xa3\xe4\xb8\x80\xe4\xbb\xbd\xe3\x80\x82 (esc)
  $ rcw-journal safety us --lang zh | sed -n '/(us)/,$p' | head -n 5
  United States (us)
  \xe6\xa0\xb8\xe5\xaf\xb9\xe4\xba\x8e 2022-07-19 (esc)
  \xe6\xa0\xb8\xe5\xaf\xb9\xe4\xba\x8e 1587 \xe5\xa4\xa9\xe4\xb9\x8b\xe5\x89\x8d\xef\xbc\x9b\xe4\xbd\xbf\xe7\x94\xa8\xe4\xb9\x8b\xe5\x89\x8d\xe8\xaf\xb7\xe5\x85\x88\xe6\x9f\xa5\xe4\xb8\x80\xe4\xb8\x8b (esc)
  
    National Domestic Violence Hotline

A list of one's own takes the place of the built-in one; one that is new is no older than a year.

  $ export RCW_HOME=home
  $ mkdir -p home/content/contacts home/content/notices
  $ chmod -R go= home
  $ cat >home/content/contacts/de.yaml <<'END'
  > schema: rcw/content.contacts/1
  > id: de
  > region: at home
  > checked: 2025-11-22
  > contacts:
  >   - name: Ada
  >     phone: "030 1"
  >     for: me
  > END
  $ rcw-journal safety de | sed -n '/(de)/,$p'
  at home (de)
  checked 2025-11-22
  
    Ada
      030 1
      me
  This is for two people who are not afraid of each other.
  
  If you sometimes change what you say because of what the other person might do,
  leave out the parts that are done together. The private journal may still be
  right for you.
  
  rcw-journal safety prints contacts. Everybody sees these words; they ask
  nothing, and nothing is kept.
  
  $ rcw-journal safety de --now 2026-11-23 | sed -n '/(de)/,$p'
  rcw-journal: warning: '2026-11-23' is not a time
  rcw-journal: hint: for example 2026-11-22T21:15 or 2026-11-22T21:15:00+01:00
  at home (de)
  checked 2025-11-22
  
    Ada
      030 1
      me
  This is for two people who are not afraid of each other.
  
  If you sometimes change what you say because of what the other person might do,
  leave out the parts that are done together. The private journal may still be
  right for you.
  
  rcw-journal safety prints contacts. Everybody sees these words; they ask
  nothing, and nothing is kept.
  

Nothing that is broken gets in the way.

  $ echo 'colour: red' >home/rcw.yaml
  $ echo 'text: [' >home/content/notices/safety.en.yaml
  $ echo 'phone: 1' >home/content/contacts/de.yaml
  $ rcw-journal safety de >out
  rcw-journal: warning: home/rcw.yaml:1:1: unknown field 'colour'
  rcw-journal: hint: one of: schema, language, day_start, reminders, reminders_off_until, quiet. A field of your own starts with 'x-'
  rcw-journal: warning: home/rcw.yaml:1:1: schema: is missing
  rcw-journal: warning: home/content/notices/safety.en.yaml:2:1: an empty item in a '[' list
  rcw-journal: hint: remove one of the commas
  rcw-journal: warning: home/content/contacts/de.yaml:1:1: unknown field 'phone'
  rcw-journal: hint: one of: schema, id, region, also, checked, contacts. A field of your own starts with 'x-'
  rcw-journal: warning: home/content/contacts/de.yaml:1:1: schema: is missing
  rcw-journal: warning: home/content/contacts/de.yaml:1:1: region: is missing
  rcw-journal: warning: home/content/contacts/de.yaml:1:1: checked: is missing
  rcw-journal: warning: home/content/contacts/de.yaml:1:1: contacts: is missing
  $ sed -n '/in danger/p;/(de)/,/116/p' out
  If you are in danger now, call the emergency number of the place where you are.
  Deutschland (de)
  checked 2022-09-01
  checked 1543 days ago; look it up before you rely on it
  
    Hilfetelefon Gewalt gegen Frauen
      116 016
  $ HOME= RCW_HOME= rcw-journal safety de | head -n 1
  rcw-journal: warning: there is no home directory to keep the store in
  rcw-journal: hint: set RCW_HOME, or use --home DIR
  rcw-journal: warning: there is no home directory to keep the store in
  rcw-journal: hint: set RCW_HOME, or use --home DIR
  If you are in danger now, call the emergency number of the place where you are.

What changed on disk: nothing but what was made here.

  $ find home -type f | sort
  home/content/contacts/de.yaml
  home/content/notices/safety.en.yaml
  home/rcw.yaml
