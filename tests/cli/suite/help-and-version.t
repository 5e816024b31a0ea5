All five programs say what they are.

  $ for tool in journal assess checkin reframe plan; do
  >   rcw-$tool --version && rcw-$tool -V | cmp - <(rcw-$tool --version)
  > done
  rcw-journal 0.1.0
  rcw-assess 0.1.0
  rcw-checkin 0.1.0
  rcw-reframe 0.1.0
  rcw-plan 0.1.0

Help goes to standard output and is no error; it fits 100 columns.

  $ for tool in journal assess checkin reframe plan; do
  >   rcw-$tool --help | grep -c . && rcw-$tool -h | cmp - <(rcw-$tool --help)
  > done
  41
  5
  44
  38
  5
  $ rcw-journal --help
  Keep a journal of plain YAML files: write it, find it, take it elsewhere.
  Usage: rcw-journal [OPTIONS] [COMMAND]
  
  Options:
    -h,--help                   print this and exit
    -V,--version                print the version and exit
    --home DIR                  the store, instead of $RCW_HOME or ~/.local/share/rcw
    --now TIME                  the time to go by, instead of the clock's
    --zone ZONE                 the time zone to go by, such as Europe/Berlin
    --lang {en,zh}              the language of questions and notices
    --color {auto,always,never} when to use colour
    --no-input                  never ask; what is missing is an error
    --plain                     words and numbers only, no bars
  
  Commands:
    add                         write entries
    drafts                      list, show or discard what is not finished yet
    kinds                       list the kinds of entries, or the fields of one
    sheet                       print the questions of a kind, to fill in on paper or in a file
    list                        list entries, oldest first
    show                        print entries whole, or one field of them
    search                      find entries by their words
    tags                        list the tags and how often each is used
    categories                  list or rename your own trigger categories
    window                      start, list, show, extend or stop a stretch of days for one way of writing
    status                      count the days on which you wrote, and when
    stats                       count entries by word, week, month, weekday or hour
    guess                       write down what you expect before you look
    review                      look at your own record: counts, shares, and what they can and cannot say
    edit                        change an entry in your editor, or one field of it
    rm                          move entries to the trash
    restore                     bring entries back from the trash
    trash                       list what was removed, or empty the trash
    undo                        take back the last command that changed something
    redo                        do again what undo took back
    import                      take in entries from JSON Lines, YAML or CSV
    export                      give out entries as JSON Lines, CSV or Markdown
    check                       look for everything that is wrong with the store
    init                        say what protects the store; add files for git and editors
    safety                      print who can be called, and what leaves traces
    purge                       remove the whole store, and say what that does not reach
    date                        say how a date is read
    completion                  print a completion script for a shell
  
  $ for command in add list show search import export check init date completion; do
  >   rcw-journal $command --help | awk -v name=$command 'length > 100 { print name ": " $0 }'
  > done
  $ rcw-journal show --help
  print entries whole, or one field of them
  Usage: rcw-journal show [OPTIONS] [ID...]
  
  Arguments:
    ID ...                      ids, unique starts of ids, paths, or - for records on standard input
  
  Options:
    -h,--help                   print this and exit
    --field NAME                print the bytes of this field and nothing else
    --format {text,yaml,json,jsonl,tsv,ids,paths}
                                how to print (yaml if not said)
    --ids FILE                  read ids or paths, one a line, from FILE or - for standard input
    -0,--null                   ids and paths end in NUL, read and printed
  
  Every command also takes the options that 'rcw-journal --help' lists.

Without a command there is short help on standard error, and status 2.

  $ rcw-journal >out
  Keep a journal of plain YAML files: write it, find it, take it elsewhere.
  Usage: rcw-journal [OPTIONS] [COMMAND]
  
  Options:
    -h,--help                   print this and exit
    -V,--version                print the version and exit
    --home DIR                  the store, instead of $RCW_HOME or ~/.local/share/rcw
    --now TIME                  the time to go by, instead of the clock's
    --zone ZONE                 the time zone to go by, such as Europe/Berlin
    --lang {en,zh}              the language of questions and notices
    --color {auto,always,never} when to use colour
    --no-input                  never ask; what is missing is an error
    --plain                     words and numbers only, no bars
  
  Commands:
    add                         write entries
    drafts                      list, show or discard what is not finished yet
    kinds                       list the kinds of entries, or the fields of one
    sheet                       print the questions of a kind, to fill in on paper or in a file
    list                        list entries, oldest first
    show                        print entries whole, or one field of them
    search                      find entries by their words
    tags                        list the tags and how often each is used
    categories                  list or rename your own trigger categories
    window                      start, list, show, extend or stop a stretch of days for one way of writing
    status                      count the days on which you wrote, and when
    stats                       count entries by word, week, month, weekday or hour
    guess                       write down what you expect before you look
    review                      look at your own record: counts, shares, and what they can and cannot say
    edit                        change an entry in your editor, or one field of it
    rm                          move entries to the trash
    restore                     bring entries back from the trash
    trash                       list what was removed, or empty the trash
    undo                        take back the last command that changed something
    redo                        do again what undo took back
    import                      take in entries from JSON Lines, YAML or CSV
    export                      give out entries as JSON Lines, CSV or Markdown
    check                       look for everything that is wrong with the store
    init                        say what protects the store; add files for git and editors
    safety                      print who can be called, and what leaves traces
    purge                       remove the whole store, and say what that does not reach
    date                        say how a date is read
    completion                  print a completion script for a shell
  
  [2]
  $ wc -c <out
  0
  $ rcw-plan >out 2>&1
  [2]

Nothing is written.

  $ ls
  out
